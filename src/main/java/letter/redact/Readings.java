package letter.redact;

import java.util.ArrayList;
import java.util.List;

/** What can be read in a file: its characters, and what a reader sees of them. */
final class Readings {
    private Readings() {}

    /**
     * What a reader sees.
     *
     * @param extension of the file: {@code md}, {@code txt}, {@code html}
     */
    static List<String> seen(String text, String extension) {
        String words =
                switch (extension) {
                    case "html" -> Entities.resolved(withoutTags(text));
                    case "md" -> Entities.resolved(withoutMarks(text));
                    default -> text;
                };
        List<String> readings = new ArrayList<>(List.of(withoutStandIns(words)));
        if (words.indexOf('%') >= 0) {
            readings.add(withoutStandIns(Addresses.decoded(words)));
        }
        return readings;
    }

    /** The characters as they are, where no stand-in is. */
    static String raw(String text) {
        return withoutStandIns(text);
    }

    /** Without the backslashes and the marks of emphasis of Markdown. */
    private static String withoutMarks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && isMark(text.charAt(i + 1))) {
                i++;
                out.append(text.charAt(i));
            } else if (c != '*' && c != '`') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isMark(char c) {
        return c < 0x80 && c > ' ' && !Character.isLetterOrDigit(c);
    }

    /** Without tags and styles, but with what their attributes show or lead to. */
    private static String withoutTags(String text) {
        StringBuilder out = new StringBuilder(text.length());
        StringBuilder attributes = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            if (open < 0) {
                break;
            }
            out.append(text, at, open);
            int close = text.indexOf('>', open);
            if (close < 0) {
                at = open;
                break;
            }
            String tag = text.substring(open, close + 1);
            out.append(isInline(tag) ? "" : "\n\n");
            addAttributes(tag, attributes);
            at = close + 1;
            if (tag.startsWith("<style")) {
                int end = text.indexOf("</style", at);
                at = end < 0 ? text.length() : end;
            }
        }
        return out.append(text, at, text.length()).append(attributes).toString();
    }

    private static boolean isInline(String tag) {
        for (String name : List.of("em", "strong", "code", "a", "bdi", "b", "i", "span")) {
            if (tag.startsWith("<" + name + ">")
                    || tag.startsWith("<" + name + " ")
                    || tag.equals("</" + name + ">")) {
                return true;
            }
        }
        return false;
    }

    private static void addAttributes(String tag, StringBuilder out) {
        if (tag.startsWith("<!--")) {
            out.append("\n\n").append(tag, 4, tag.length() - 1);
        }
        for (String name : List.of("href", "src", "title", "alt", "content")) {
            int start = tag.indexOf(" " + name + "=\"");
            if (start >= 0) {
                int from = start + name.length() + 3;
                int to = tag.indexOf('"', from);
                out.append("\n\n").append(tag, from, to < 0 ? tag.length() : to);
            }
        }
    }

    private static String withoutStandIns(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = Label.endOfStandIn(text, at);
            if (end > 0) {
                out.append('\uFFFC');
                at = end;
            } else {
                out.append(text.charAt(at));
                at++;
            }
        }
        return out.toString();
    }
}
