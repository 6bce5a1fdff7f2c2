package letter.markdown;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.markdown.Block.BulletList;
import letter.markdown.Block.Paragraph;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a letter's body: a subject line, paragraphs and flat lists, and nothing else. */
public final class BodyParser {
    private final Problems problems = new Problems();
    private final List<Block> blocks = new ArrayList<>();
    private final String markdown;
    private final Source template;
    private Optional<List<Inline>> subject = Optional.empty();

    private BodyParser(String markdown, Source template) {
        this.markdown = markdown;
        this.template = template;
    }

    /** Loaded where a body needs it, and not before. */
    private static final class Library {
        static final Parser PARSER =
                Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    }

    /** The body that is written like this; what it may not hold is reported at its template. */
    public static Result<Body> parse(String markdown, Source template) {
        Optional<Body> body = LineReader.read(markdown);
        return body.isPresent() ? new Problems().result(body.get()) : byLibrary(markdown, template);
    }

    /** Whatever it holds, at the price of the whole of CommonMark. */
    static Result<Body> byLibrary(String markdown, Source template) {
        BodyParser parser = new BodyParser(markdown, template);
        Node document = Library.PARSER.parse(markdown);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            parser.block(node, node == document.getFirstChild());
        }
        return parser.problems.result(new Body(parser.subject, parser.blocks));
    }

    private void block(Node node, boolean first) {
        if (node instanceof org.commonmark.node.Paragraph) {
            paragraph(InlineReader.read(node));
        } else if (node instanceof org.commonmark.node.BulletList) {
            list(node);
        } else if (first && node instanceof Heading heading && heading.getLevel() == 1) {
            subject = subject(InlineReader.read(node));
        } else {
            refuse(node, Refusal.of(node));
        }
    }

    private static Optional<List<Inline>> subject(List<Inline> content) {
        return content.isEmpty() ? Optional.empty() : Optional.of(content);
    }

    private void paragraph(List<Inline> content) {
        if (!content.isEmpty()) {
            blocks.add(new Paragraph(content));
        }
    }

    private void list(Node list) {
        List<List<Inline>> items = itemsOfLast();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node content = item.getFirstChild();
            if (content == null) {
                continue;
            }
            if (!(content instanceof org.commonmark.node.Paragraph)) {
                refuse(content, Refusal.inItem(content));
            } else if (content.getNext() != null) {
                refuse(content.getNext(), Refusal.inItem(content.getNext()));
            } else {
                items.add(InlineReader.read(content));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new BulletList(items));
        }
    }

    /** Two lists with different bullets and nothing between them are one. */
    private List<List<Inline>> itemsOfLast() {
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof BulletList last) {
            blocks.remove(blocks.size() - 1);
            return new ArrayList<>(last.items());
        }
        return new ArrayList<>();
    }

    private void refuse(Node node, Refusal refusal) {
        problems.add(
                Code.BAD_BODY, place(node), "the body holds " + refusal.found(), refusal.hint());
    }

    /** The template's line that begins as the block does; else the template as a whole. */
    private Location place(Node node) {
        int start =
                node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getInputIndex();
        int end = start;
        while (end < markdown.length() && !Character.isWhitespace(markdown.charAt(end))) {
            end++;
        }
        String marker = markdown.substring(start, end);
        String text = template.text();
        int line = 0;
        while (!marker.isEmpty() && line < text.length()) {
            int word = line;
            while (word < text.length()
                    && (text.charAt(word) == ' ' || text.charAt(word) == '\t')) {
                word++;
            }
            if (text.startsWith(marker, word)) {
                return template.atIndex(word);
            }
            int feed = text.indexOf('\n', line);
            line = feed < 0 ? text.length() : feed + 1;
        }
        return template.whole();
    }
}
