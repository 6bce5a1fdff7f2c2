package letter.markdown;

/**
 * Makes clean text of a merged template: the {@link Marks} say which lines and paragraphs its
 * author meant, whatever its sections left behind.
 */
public final class Normaliser {
    private Normaliser() {}

    /** A body: paragraphs and lists in Markdown, each paragraph and item on one line. */
    public static String body(String merged) {
        StringBuilder out = new StringBuilder(merged.length());
        boolean paragraph = false;
        LineEnds ends = new LineEnds(merged);
        int start = 0;
        while (start <= merged.length()) {
            int end = ends.next(start);
            String line = MarkedLine.inBody(merged, start, end).escaped();
            if (!line.isEmpty()) {
                if (out.length() > 0) {
                    out.append(paragraph ? "\n\n" : "\n");
                }
                out.append(line);
                paragraph = false;
            }
            paragraph |= end < merged.length() && merged.charAt(end) == Marks.PARAGRAPH;
            start = end + 1;
        }
        return out.toString();
    }

    /**
     * A page that is not Markdown, in UTF-8: its lines as they stand, without those that became
     * empty.
     */
    public static byte[] page(Merged merged) {
        return page(merged, false);
    }

    /** A page in Markdown, in UTF-8: the lines of a block stay lines, and values stay words. */
    public static byte[] markdownPage(Merged merged) {
        return page(merged, true);
    }

    private static byte[] page(Merged page, boolean markdown) {
        String merged = page.text();
        PageLines lines = new PageLines(markdown, page);
        LineEnds ends = new LineEnds(merged);
        int start = 0;
        while (start <= merged.length()) {
            int end = ends.next(start);
            lines.add(MarkedLine.inPage(merged, start, end));
            if (end < merged.length() && merged.charAt(end) == Marks.PARAGRAPH) {
                lines.endBlock();
            }
            start = end + 1;
        }
        return lines.bytes();
    }

    /** Goes from the end of one line to that of the next. */
    private static final class LineEnds {
        private final String merged;
        private int paragraph = -1;
        private int line = -1;

        LineEnds(String merged) {
            this.merged = merged;
        }

        int next(int from) {
            if (paragraph < from) {
                paragraph = find(Marks.PARAGRAPH, from);
            }
            if (line < from) {
                line = find(Marks.LINE, from);
            }
            return Math.min(paragraph, line);
        }

        private int find(char mark, int from) {
            int at = merged.indexOf(mark, from);
            return at < 0 ? merged.length() : at;
        }
    }
}
