package letter.markdown;

import letter.markdown.Block.BulletList;
import letter.markdown.Block.Paragraph;
import letter.markdown.Inline.Code;
import letter.markdown.Inline.Emphasis;
import letter.markdown.Inline.Link;
import letter.markdown.Inline.Strong;
import letter.markdown.Inline.Words;

import java.util.List;

/** Writes a body, or a line of it, as text without any marks, as for the box of a web form. */
public final class PlainText {
    private final StringBuilder out = new StringBuilder(1024);
    private final int width;

    private PlainText(int width) {
        this.width = width;
    }

    /** The blocks, divided by empty lines; each line at most that wide, 0 for no limit. */
    public static String blocks(List<Block> blocks, int width) {
        PlainText text = new PlainText(width);
        for (Block block : blocks) {
            text.block(block);
        }
        return text.out.toString();
    }

    /** Content on one line. */
    public static String line(List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Words words) {
            return words.text();
        }
        StringBuilder out = new StringBuilder();
        all(content, out);
        return out.toString();
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
        new LineWrapper(width, hanging, false).write(line(content), column, out);
    }

    private static void all(List<Inline> content, StringBuilder out) {
        for (Inline inline : content) {
            if (inline instanceof Words words) {
                out.append(words.text());
            } else if (inline instanceof Code code) {
                out.append(code.text());
            } else if (inline instanceof Emphasis emphasis) {
                all(emphasis.content(), out);
            } else if (inline instanceof Strong strong) {
                all(strong.content(), out);
            } else if (inline instanceof Link link) {
                link(link, out);
            }
        }
    }

    private static void link(Link link, StringBuilder out) {
        String words = line(link.content());
        out.append(words);
        if (!says(words, link.destination())) {
            out.append(" (").append(link.destination()).append(')');
        }
    }

    /** Whether the words of a link are where it leads. */
    private static boolean says(String words, String destination) {
        return words.equals(destination)
                || destination.regionMatches(true, 0, "mailto:", 0, 7)
                        && words.equals(destination.substring(7))
                || destination.regionMatches(true, 0, "tel:", 0, 4)
                        && dialled(words).equals(dialled(destination.substring(4)));
    }

    /** What is dialled of a number. */
    private static String dialled(String number) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (MarkdownEscaper.isDigit(c) || c == '+' || c == '*' || c == '#') {
                out.append(c);
            } else if (MarkdownEscaper.isLetter(c)) {
                return number;
            }
        }
        return out.toString();
    }
}
