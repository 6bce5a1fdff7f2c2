package letter.markdown;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What CommonMark's own parser sees in a text: its nodes, with the words between them. */
final class Shape {
    private static final Parser PARSER = Parser.builder().build();

    private Shape() {}

    static String of(String markdown) {
        StringBuilder out = new StringBuilder();
        write(PARSER.parse(markdown), out);
        return out.toString();
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof Text text) {
            out.append(text.getLiteral());
            return;
        }
        out.append('\u2039').append(node.getClass().getSimpleName());
        if (node instanceof Link link) {
            out.append(' ').append(link.getDestination());
        } else if (node instanceof Image image) {
            out.append(' ').append(image.getDestination());
        }
        out.append('\u203A');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child, out);
        }
        out.append("\u2039/\u203A");
    }
}
