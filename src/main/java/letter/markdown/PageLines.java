package letter.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** The lines of a page as they are put together again. */
final class PageLines {
    private final ByteArrayOutputStream bytes;

    /** What of the page has become no bytes yet. */
    private final StringBuilder out = new StringBuilder(1024);

    private final boolean markdown;

    /** Those that have not had their line yet. */
    private final Iterator<String> blocks;

    /** Whether the last line is one of a paragraph, so that a line after it needs a break. */
    private boolean breakable;

    private boolean blockEnded;

    /**
     * @param page whose lines they are
     */
    PageLines(boolean markdown, Merged page) {
        this.markdown = markdown;
        this.blocks = page.blocks().iterator();
        int length = page.text().length();
        for (String block : page.blocks()) {
            length += block.length();
        }
        this.bytes = new ByteArrayOutputStream(length);
    }

    /** Adds a line, unless its tags rendered nothing. */
    void add(MarkedLine line) {
        String text = markdown ? line.escaped() : line.text();
        if (text.isBlank()) {
            return;
        }
        boolean paragraph = markdown && isParagraph(text);
        if (out.length() > 0 || bytes.size() > 0) {
            if (blockEnded) {
                out.append("\n\n");
            } else {
                out.append(breakable && paragraph ? "\\\n" : "\n");
            }
        }
        append(text);
        breakable = paragraph;
        blockEnded = false;
    }

    private void append(String line) {
        int from = 0;
        for (int at = line.indexOf(Marks.BLOCK); at >= 0; at = line.indexOf(Marks.BLOCK, from)) {
            out.append(line, from, at);
            block(blocks.next());
            from = at + 1;
        }
        out.append(from == 0 ? line : line.substring(from));
    }

    /** In bytes at once: one dash in the title would make a style sheet twice as long. */
    private void block(String block) {
        encode(out.toString());
        out.setLength(0);
        encode(block);
    }

    private void encode(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it is a line of a paragraph, and not of a list, a table, HTML, code or a body. */
    private static boolean isParagraph(String line) {
        int from = indentation(line);
        return from < 4
                && line.indexOf(Marks.BLOCK) < 0
                && BlockStart.at(line, from).isEmpty()
                && !line.startsWith("|", from)
                && (!line.startsWith("<", from) || line.startsWith("< ", from))
                && !line.startsWith("```", from)
                && !line.startsWith("~~~", from);
    }

    static int indentation(String line) {
        int from = 0;
        while (from < line.length() && line.charAt(from) == ' ') {
            from++;
        }
        return from;
    }

    /** An empty line follows, if anything does. */
    void endBlock() {
        blockEnded = true;
    }

    /** The page, its last line ended. */
    byte[] bytes() {
        if (out.length() > 0 || bytes.size() > 0) {
            encode(out.append('\n').toString());
        }
        return bytes.toByteArray();
    }
}
