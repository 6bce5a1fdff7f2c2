package letter.markdown;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

import java.util.List;
import java.util.Set;

/** Reads a paragraph of the applicant's Markdown, alone: whatever it begins with, it is words. */
public final class ProseReader {
    /**
     * Stands in front of each paragraph, because {@code [a]: b} at the start of one would vanish as
     * the definition of a reference. For the rules of emphasis it is a blank, like a line's start.
     */
    private static final char GUARD = '\u00A0';

    private ProseReader() {}

    /** Loaded where a paragraph needs it, and not before. */
    private static final class Library {
        static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of()).build();
    }

    /** What a paragraph says; empty if that is nothing. */
    public static List<Inline> paragraph(String markdown) {
        return PlainLine.isPlain(markdown) ? PlainLine.read(markdown) : byLibrary(markdown);
    }

    /** The same, whatever marks it holds. */
    static List<Inline> byLibrary(String markdown) {
        Node document = Library.PARSER.parse(GUARD + markdown);
        return document.getFirstChild() == null
                ? List.of()
                : InlineReader.read(document.getFirstChild());
    }
}
