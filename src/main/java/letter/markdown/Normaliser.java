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
        int start = 0;
        while (start <= merged.length()) {
            int end = nextMark(merged, start);
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

    /** A page that is not Markdown: its lines as they stand, without those that became empty. */
    public static String page(String merged) {
        return page(merged, false);
    }

    /** A page in Markdown: the lines of a block stay lines, and values stay words. */
    public static String markdownPage(String merged) {
        return page(merged, true);
    }

    private static String page(String merged, boolean markdown) {
        PageLines lines = new PageLines(markdown);
        int start = 0;
        while (start <= merged.length()) {
            int end = nextMark(merged, start);
            lines.add(MarkedLine.inPage(merged, start, end));
            if (end < merged.length() && merged.charAt(end) == Marks.PARAGRAPH) {
                lines.endBlock();
            }
            start = end + 1;
        }
        return lines.text();
    }

    private static int nextMark(String merged, int from) {
        int i = from;
        while (i < merged.length()
                && merged.charAt(i) != Marks.PARAGRAPH
                && merged.charAt(i) != Marks.LINE) {
            i++;
        }
        return i;
    }
}
