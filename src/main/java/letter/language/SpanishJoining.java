package letter.language;

import java.util.Set;

/** Lists in a Spanish sentence: {@code A, B y C}, but {@code A e Inglés}. */
final class SpanishJoining extends EuphonicJoining {
    /** What begins like the vowel and is not said like it. */
    private static final Set<String> NOT_SAID_AS_WRITTEN =
            Words.set(
                    """
                    high, hiking, hip, hiring, hit, hits, hiv, ice, icloud, imac, ipad, iphone,
                    ireland, iron, island""");

    SpanishJoining() {
        super("y", "e");
    }

    /** Past quotation marks and brackets. */
    @Override
    boolean soundsAlike(String next) {
        int start = 0;
        while (start < next.length() && "«“„‘\"'([¿¡*_".indexOf(next.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < next.length() && Character.isLetter(next.charAt(end))) {
            end++;
        }
        String word = next.substring(start, end);
        // II Jornadas are the second; I+D is said as it is spelled.
        boolean counts =
                SpanishArticle.isRoman(word) && (word.length() > 1 || next.startsWith(" ", end));
        return saysI(word) && !counts;
    }

    private static boolean saysI(String word) {
        String small = Words.lower(word);
        if (NOT_SAID_AS_WRITTEN.contains(small)) {
            return false;
        }
        if (small.startsWith("i") || small.startsWith("í") || small.startsWith("hí")) {
            return true;
        }
        if (small.startsWith("hi")) {
            return !small.startsWith("hie");
        }
        // Yvonne and Ybarra; YMCA is spelled out.
        return small.startsWith("y")
                && word.length() > 1
                && Character.isLowerCase(word.charAt(1))
                && "aeiouáéíóúü".indexOf(word.charAt(1)) < 0;
    }
}
