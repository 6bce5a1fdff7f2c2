package letter.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The content of a parsed block, in the few forms that every format can show.
 *
 * <p>Emphasis inside emphasis is one, HTML is words, an image is a link. The walk goes along the
 * nodes without recursion: a hostile text can nest them a hundred thousand deep.
 */
final class InlineReader {
    private final Deque<InlineList> open = new ArrayDeque<>();
    private final Node root;
    private int emphases;
    private int strongs;
    private int links;

    private InlineReader(Node root) {
        this.root = root;
        open.push(new InlineList());
    }

    static List<Inline> read(Node block) {
        InlineReader reader = new InlineReader(block);
        reader.walk();
        return reader.open.pop().trimmed();
    }

    private void walk() {
        Node node = root.getFirstChild();
        while (node != null) {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node.getNext() == null && node.getParent() != root) {
                node = node.getParent();
                leave(node);
            }
            node = node.getNext();
        }
    }

    private void enter(Node node) {
        InlineList here = open.peek();
        if (node instanceof Text text) {
            here.words(text.getLiteral());
        } else if (node instanceof Code code) {
            here.code(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            here.words(html.getLiteral());
        } else if (node instanceof org.commonmark.node.Emphasis) {
            if (emphases++ == 0) {
                open.push(new InlineList());
            }
        } else if (node instanceof StrongEmphasis) {
            if (strongs++ == 0) {
                open.push(new InlineList());
            }
        } else if (node instanceof org.commonmark.node.Link || node instanceof Image) {
            if (links++ == 0) {
                open.push(new InlineList());
            }
        } else {
            // Soft and hard line breaks.
            here.words(" ");
        }
    }

    private void leave(Node node) {
        if (node instanceof org.commonmark.node.Emphasis) {
            if (--emphases == 0) {
                InlineList content = open.pop();
                open.peek().emphasis(content);
            }
        } else if (node instanceof StrongEmphasis) {
            if (--strongs == 0) {
                InlineList content = open.pop();
                open.peek().strong(content);
            }
        } else if (node instanceof org.commonmark.node.Link link) {
            leaveLink(link.getDestination(), link.getTitle());
        } else if (node instanceof Image image) {
            leaveLink(image.getDestination(), image.getTitle());
        }
    }

    private void leaveLink(String destination, String title) {
        if (--links == 0) {
            InlineList content = open.pop();
            open.peek().link(destination, Optional.ofNullable(title), content);
        }
    }
}
