package letter.language;

/**
 * The noun that an English name ends with, where other languages say such names with an article:
 * the {@code school} of {@code Baltic Summer School on Ice 2025}.
 */
final class EnglishTail {
    private static final String[] PREPOSITIONS = {
        " at ", " de ", " di ", " for ", " in ", " of ", " on ", " sobre ", " su ", " to ", " with "
    };

    private EnglishTail() {}

    /** Before what follows by preposition, in whatever language, and before its year. */
    static String of(String name) {
        int end = name.length();
        for (String preposition : PREPOSITIONS) {
            int at = name.indexOf(preposition);
            end = at > 0 && at < end ? at : end;
        }
        String head = name.substring(0, end);
        String last = Words.last(head);
        while (!last.isEmpty() && Character.isDigit(last.charAt(0)) && head.indexOf(' ') > 0) {
            head = head.substring(0, head.lastIndexOf(' '));
            last = Words.last(head);
        }
        return last;
    }
}
