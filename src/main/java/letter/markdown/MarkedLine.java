package letter.markdown;

import java.util.Optional;

/**
 * A line of a merged template without its marks.
 *
 * @param text the line
 * @param value where the first value begins; past the end if there is none
 */
record MarkedLine(String text, int value) {

    /**
     * Of a body: its blanks are single spaces, and there are none at its ends. After a value that
     * ends as a sentence does, {@code Smith & Co.}, the template's full stop goes.
     */
    static MarkedLine inBody(String merged, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        int value = Integer.MAX_VALUE;
        boolean space = false;
        int ended = -1;
        for (int i = from; i < to; i++) {
            char c = merged.charAt(i);
            if (c == Marks.END) {
                ended = SentenceEnd.isAt(out) ? i + 1 : -1;
                continue;
            }
            if (i == ended && c == '.' && !isEllipsis(merged, i)) {
                continue;
            }
            if (i == ended && SentenceEnd.isTransparent(c)) {
                ended++;
            }
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                space = true;
                continue;
            }
            if (space && out.length() > 0) {
                out.append(' ');
            }
            space = false;
            if (c == Marks.VALUE) {
                value = Math.min(value, out.length());
                int end = endOfValue(merged, i + 1, to);
                out.append(merged.substring(i + 1, end));
                i = end - 1;
            } else if (i <= ended) {
                // Behind a sentence's end each character counts.
                out.append(c);
            } else {
                int end = endOfWords(merged, i, to);
                out.append(merged.substring(i, end));
                i = end - 1;
            }
        }
        return new MarkedLine(out.toString(), value);
    }

    /**
     * Up to its end a value is taken as it is: it is without marks, and its blanks are as they
     * should be. One that does not end on the line is read on as words.
     */
    private static int endOfValue(String merged, int from, int to) {
        int end = merged.indexOf(Marks.END, from);
        return end < 0 || end >= to ? from : end;
    }

    /** Where a mark, or a blank that is not one space between words, stops the words from here. */
    private static int endOfWords(String merged, int from, int to) {
        int end = from + 1;
        while (end < to) {
            char c = merged.charAt(end);
            boolean between = c == ' ' && end + 1 < to && merged.charAt(end + 1) > ' ';
            if (c <= ' ' && !between) {
                return end;
            }
            end++;
        }
        return end;
    }

    private static boolean isEllipsis(String merged, int at) {
        return merged.startsWith("..", at);
    }

    /** Of a page: its indentation stays, its own line feeds and the blanks at its end go. */
    static MarkedLine inPage(String merged, int from, int to) {
        int end = to;
        while (end > from && merged.charAt(end - 1) == '\n') {
            end--;
        }
        StringBuilder out = new StringBuilder(end - from);
        int value = Integer.MAX_VALUE;
        int start = from;
        for (int i = from; i < end; i++) {
            char c = merged.charAt(i);
            if (c >= ' ' || c == '\t' || c == Marks.BLOCK) {
                continue;
            }
            if (start < i) {
                out.append(merged.substring(start, i));
            }
            start = i + 1;
            if (c == Marks.VALUE) {
                value = Math.min(value, out.length());
            }
        }
        out.append(merged.substring(start, end));
        return new MarkedLine(out.toString().stripTrailing(), value);
    }

    /** The line, escaped where a value would make it more than the template's author meant. */
    String escaped() {
        int from = indentation();
        while (true) {
            Optional<BlockStart> start = BlockStart.at(text, from);
            if (start.isEmpty()) {
                return text;
            }
            if (!isLiteral(start.get())) {
                return escapedAt(start.get());
            }
            if (start.get().isEmpty(text)) {
                return "";
            }
            if (start.get().kind() == BlockStart.Kind.HEADING) {
                return heading();
            }
            from = Math.min(start.get().end() + 1, text.length());
        }
    }

    private boolean isLiteral(BlockStart start) {
        return start.end() <= value;
    }

    /** A rule may begin with the template's own bullet: then the value alone is escaped. */
    private String escapedAt(BlockStart start) {
        boolean rule = start.kind() == BlockStart.Kind.RULE;
        return escapedAt(rule ? Math.max(start.escapeAt(), value) : start.escapeAt());
    }

    private String escapedAt(int index) {
        return new StringBuilder(text).insert(index, '\\').toString();
    }

    /** A number sign at the end of a heading is a word of it: {@code # On C #}. */
    private String heading() {
        int hashes = text.length();
        while (text.charAt(hashes - 1) == '#') {
            hashes--;
        }
        boolean closes = hashes < text.length() && text.charAt(hashes - 1) == ' ';
        return closes ? escapedAt(hashes) : text;
    }

    private int indentation() {
        return PageLines.indentation(text);
    }
}
