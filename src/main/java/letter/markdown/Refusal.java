package letter.markdown;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/**
 * Why a block may not stand in a body, and what to do instead.
 *
 * @param found what it is: {@code a quote}
 */
record Refusal(String found, String hint) {
    private static final String PARAGRAPH = "a body is a subject line, paragraphs and lists";

    static Refusal of(Node node) {
        if (node instanceof Heading heading) {
            return heading.getLevel() == 1
                    ? new Refusal(
                            "a second heading",
                            "the subject is the first line, the only one with '# '")
                    : new Refusal(
                            "a heading of level " + heading.getLevel(),
                            "write it as a paragraph; only the first line, '# …', is the subject");
        }
        if (node instanceof OrderedList) {
            return new Refusal(
                    "a numbered list", "begin its items with '- ', or escape the number: '1\\. …'");
        }
        if (node instanceof ThematicBreak) {
            return new Refusal("a rule across the page", "divide paragraphs by an empty line");
        }
        if (node instanceof BlockQuote) {
            return new Refusal("a quote", "write it as a paragraph, in quotation marks");
        }
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return new Refusal("a block of code", PARAGRAPH);
        }
        if (node instanceof HtmlBlock) {
            return new Refusal("HTML", PARAGRAPH + "; what is around them belongs into the layout");
        }
        if (node instanceof LinkReferenceDefinition) {
            return new Refusal(
                    "the definition of a link",
                    "write the link where it stands: '[words](address)'");
        }
        return new Refusal("something other than paragraphs and lists", PARAGRAPH);
    }

    /** The same of something inside the item of a list. */
    static Refusal inItem(Node node) {
        if (node instanceof Paragraph) {
            return new Refusal("an item of several paragraphs", "make it one, or one item each");
        }
        if (node instanceof BulletList) {
            return new Refusal(
                    "a list inside a list", "lists are flat: put its items into the outer one");
        }
        Refusal refusal = of(node);
        return new Refusal(refusal.found + " inside a list", refusal.hint);
    }
}
