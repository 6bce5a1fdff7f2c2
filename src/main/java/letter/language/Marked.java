package letter.language;

import letter.value.Text;

import java.util.Optional;

/** What stands in quotation marks or brackets, and what stands outside of them. */
final class Marked {
    private Marked() {}

    /**
     * Whether the part stands in the text where no marks enclose it; one without its other half
     * encloses nothing.
     *
     * @param marks pairs of an opening and a closing one
     */
    static boolean holdsOpenly(String text, String part, String marks) {
        // Nearly always the answer, and found at once.
        if (!text.contains(part)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith(part, i)) {
                return true;
            }
            int mark = marks.indexOf(text.charAt(i));
            if (mark >= 0 && mark % 2 == 0) {
                i = Math.max(i, closing(text, i, marks.charAt(mark + 1)));
            }
        }
        return false;
    }

    /** Where the mark that opens here is closed; -1 where it is not. */
    private static int closing(String text, int start, char closing) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            depth += text.charAt(i) == text.charAt(start) ? 1 : 0;
            depth -= text.charAt(i) == closing ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** For brackets of its own: {@code avanzado, C1} of {@code avanzado (C1)}. */
    static String inBrackets(String text) {
        int open = text.indexOf(" (");
        boolean ends = text.indexOf(')') == text.length() - 1;
        return open > 0 && ends && text.indexOf('(', open + 2) < 0
                ? text.substring(0, open) + ", " + text.substring(open + 2, text.length() - 1)
                : text;
    }

    /** The same, where only an edition's brackets take it in. */
    static String withBrackets(String visited, Optional<Text> edition, String said) {
        boolean takes = edition.isPresent() && visited.endsWith(edition.get() + ")");
        return takes ? withBrackets(visited, said) : visited + " (" + said + ")";
    }

    /** Brackets that stand there already take it in: {@code (5ª edizione, come relatrice)}. */
    static String withBrackets(String text, String said) {
        return text.endsWith(")")
                ? text.substring(0, text.length() - 1) + ", " + said + ")"
                : text + " (" + said + ")";
    }
}
