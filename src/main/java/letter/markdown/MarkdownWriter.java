package letter.markdown;

import letter.markdown.Block.BulletList;
import letter.markdown.Block.Paragraph;

import java.util.List;

/** Writes a body, or a line of it, as canonical Markdown. */
public final class MarkdownWriter {
    private final StringBuilder out = new StringBuilder();
    private final int width;

    private MarkdownWriter(int width) {
        this.width = width;
    }

    /** The blocks, divided by empty lines; each line at most that wide, 0 for no limit. */
    public static String blocks(List<Block> blocks, int width) {
        MarkdownWriter writer = new MarkdownWriter(width);
        for (Block block : blocks) {
            writer.block(block);
        }
        return writer.out.toString();
    }

    /** Content on one line; what it begins with is not escaped, for it may not begin a line. */
    public static String line(List<Inline> content) {
        return InlineWriter.write(content).replace(LineWrapper.FIXED_SPACE, ' ');
    }

    private void block(Block block) {
        if (out.length() > 0) {
            out.append("\n\n");
        }
        if (block instanceof Paragraph paragraph) {
            write(paragraph.content(), 0, "");
        } else if (block instanceof BulletList list) {
            String divider = "- ";
            for (List<Inline> item : list.items()) {
                out.append(divider);
                write(item, 2, "  ");
                divider = "\n- ";
            }
        }
    }

    private void write(List<Inline> content, int column, String hanging) {
        String line = BlockStart.escape(InlineWriter.write(content));
        new LineWrapper(width, hanging, true).write(line, column, out);
    }
}
