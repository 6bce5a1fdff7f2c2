package letter.markdown;

import letter.value.Blanks;

import java.util.Optional;

/** Words as they may stand on a line: an entity can smuggle in any character. */
final class Spacing {
    private Spacing() {}

    /** Without what cannot be printed, and with one space for each run of blanks. */
    static String words(String text, boolean afterSpace) {
        if (isEven(text, afterSpace)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean space = afterSpace;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Blanks.isBlank(c)) {
                if (!space) {
                    out.append(' ');
                }
                space = true;
            } else if (!Character.isISOControl(c)) {
                out.append(c);
                space = false;
            }
        }
        return out.toString();
    }

    /** Most words are as they should be, and need no copy. */
    private static boolean isEven(String text, boolean afterSpace) {
        boolean space = afterSpace;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean another = Blanks.isBlank(c);
            if (another && (space || c != ' ') || Character.isISOControl(c)) {
                return false;
            }
            space = another;
        }
        return true;
    }

    /** The same without spaces at the ends. */
    static String line(String text) {
        return words(text, true).stripTrailing();
    }

    static Optional<String> title(Optional<String> title) {
        String line = title.isPresent() ? line(title.get()) : "";
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    /** Where the blanks at the start end. */
    static int leadingBlanks(String text) {
        int end = 0;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the blanks at the end start. */
    static int trailingBlanks(String text) {
        int start = text.length();
        while (start > 0 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isSpace(char c) {
        return Blanks.isBlank(c) || Blanks.isNoBreakSpace(c);
    }
}
