package letter.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.markdown.AnyText;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Whatever a text holds, each format shows exactly that text, wherever it stands. */
class PageRendererProperties {
    /** Name, affiliation, address, phone, e-mail, page; date; recipient; subject; the rest. */
    private static final int LETTERHEAD = 7;

    private static final Layout PLAIN = Letters.layout("plain");

    @Property(tries = 500)
    void html(@ForAll("lines") String value) {
        Document page = Jsoup.parse(render(value, Format.HTML));
        assertEquals(value + " – " + value, page.select("title").first().wholeText());
        assertEquals(slots(value), ownLines(page));
        assertEquals(List.of(value), texts(page, "h1"));
        for (Element link : page.select("a")) {
            assertTrue(link.attr("href").matches("(?i)(https?|mailto|tel):.+"), link.toString());
        }
        for (Element element : page.body().getAllElements()) {
            assertTrue(KNOWN.contains(element.tagName()), element.tagName());
        }
    }

    private static final List<String> KNOWN =
            List.of(
                    "body", "div", "header", "p", "bdi", "address", "main", "h1", "footer", "ul",
                    "li", "a");

    @Property(tries = 500)
    void text(@ForAll("lines") String value) {
        List<String> lines = new ArrayList<>();
        for (String line : render(value, Format.TXT).split("\n")) {
            if (!line.isEmpty() && !line.equals("Body.")) {
                lines.add(line);
            }
        }
        List<String> expected = new ArrayList<>(Collections.nCopies(LETTERHEAD + 8, value));
        expected.addAll(Collections.nCopies(2, "- " + value));
        assertEquals(expected, lines);
    }

    @Property(tries = 500)
    void markdown(@ForAll("lines") String value) {
        String markdown = render(value, Format.MD);
        List<String> lines = new ArrayList<>();
        Node document = Parser.builder().build().parse(markdown);
        document.accept(new Lines(lines));
        assertEquals(Collections.nCopies(LETTERHEAD + 10, value), lines, markdown);
    }

    /** The lines of a document's blocks, but for the body. */
    private static final class Lines extends AbstractVisitor {
        private final List<String> lines;
        private final StringBuilder line = new StringBuilder();

        Lines(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void visit(Text text) {
            line.append(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak soft) {
            line.append("\n");
        }

        @Override
        public void visit(HardLineBreak hard) {
            end();
        }

        @Override
        public void visit(org.commonmark.node.Paragraph paragraph) {
            visitChildren(paragraph);
            end();
        }

        @Override
        public void visit(org.commonmark.node.Heading heading) {
            visitChildren(heading);
            end();
        }

        private void end() {
            if (!line.toString().equals("Body.")) {
                lines.add(line.toString());
            }
            line.setLength(0);
        }
    }

    private static List<String> slots(String value) {
        List<String> expected = new ArrayList<>(Collections.nCopies(LETTERHEAD + 6, value));
        expected.add(LETTERHEAD + 4, "Body.");
        expected.add(value);
        return expected;
    }

    private static List<String> ownLines(Document page) {
        return texts(page, "p");
    }

    private static List<String> texts(Document page, String selector) {
        List<String> texts = new ArrayList<>();
        for (Element element : page.select(selector)) {
            texts.add(element.wholeText());
        }
        return texts;
    }

    private static String render(String value, Format format) {
        return Letters.render(Letters.everywhere(value), PLAIN, format, 0);
    }

    @Provide
    Arbitrary<String> lines() {
        return AnyText.line();
    }
}
