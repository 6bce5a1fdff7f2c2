package letter.markdown;

import letter.value.Blanks;

import java.util.List;

/** Where a link leads: which ones may be live, and how one is written. */
public final class LinkTarget {
    private static final List<String> SCHEMES = List.of("https:", "http:", "mailto:", "tel:");
    private static final String HEX = "0123456789ABCDEF";

    private LinkTarget() {}

    /** Whether it may be a link: nothing that runs, nothing that leads into the reader's files. */
    public static boolean isLive(String destination) {
        for (String scheme : SCHEMES) {
            if (destination.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return destination.length() > scheme.length();
            }
        }
        return false;
    }

    /** The same with percent signs for the characters that no address may hold (RFC 3986, 2). */
    public static String encoded(String destination) {
        StringBuilder out = new StringBuilder(destination.length() + 8);
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            if (c <= ' ' || c == 0x7F || "<>\"\\^`{|}".indexOf(c) >= 0) {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else if (!Blanks.isBlank(c) && !Character.isISOControl(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Between the brackets of a Markdown link. */
    static void write(String destination, StringBuilder out) {
        boolean balanced = hasBalancedBrackets(destination);
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            boolean bracket = c == '(' || c == ')';
            if (bracket && !balanced
                    || c == '&' && MarkdownEscaper.startsEntity(destination, i + 1, ')')) {
                out.append('\\');
            }
            out.append(c);
        }
    }

    private static boolean hasBalancedBrackets(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open++;
            } else if (c == ')' && --open < 0) {
                return false;
            }
        }
        // A parser may give up on deep nesting (the specification asks for three levels).
        return open == 0 && text.indexOf("((") < 0;
    }
}
