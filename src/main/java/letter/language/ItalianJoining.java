package letter.language;

/** Lists in an Italian sentence: {@code A, B e C}, but {@code A ed Elena}. */
final class ItalianJoining extends EuphonicJoining {
    ItalianJoining() {
        super("e", "ed");
    }

    /** Past quotation marks and brackets: {@code ed «Elettronica»}, {@code e Europa}. */
    @Override
    boolean soundsAlike(String next) {
        String small = Words.lower(next);
        int start = 0;
        while (start < small.length() && "«“„\"'([*_".indexOf(small.charAt(start)) >= 0) {
            start++;
        }
        return start < small.length()
                && "eèé".indexOf(small.charAt(start)) >= 0
                && !small.startsWith("eu", start);
    }
}
