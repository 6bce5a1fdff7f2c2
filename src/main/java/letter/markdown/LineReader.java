package letter.markdown;

import letter.markdown.Block.BulletList;
import letter.markdown.Block.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a body whose blocks can be told apart by the first characters of their lines, as can those
 * of nearly all letters: a heading, paragraphs of one line, items of one line.
 */
final class LineReader {
    /** What a line can begin with that is more than words. */
    private static final String MARKS = "#>-+*_=~`<[|0123456789 ";

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Inline>> items = new ArrayList<>();
    private Optional<List<Inline>> subject = Optional.empty();

    private LineReader() {}

    /** The body; empty where CommonMark may read it in another way. */
    static Optional<Body> read(String markdown) {
        LineReader reader = new LineReader();
        boolean divided = true;
        int start = 0;
        while (start < markdown.length()) {
            int feed = markdown.indexOf('\n', start);
            int end = feed < 0 ? markdown.length() : feed;
            if (start < end && !reader.line(markdown.substring(start, end), start, divided)) {
                return Optional.empty();
            }
            divided = start == end;
            start = end + 1;
        }
        reader.endList();
        return Optional.of(new Body(reader.subject, reader.blocks));
    }

    /** Whether it could be read; a line of words with no empty line before it goes on with that. */
    private boolean line(String line, int start, boolean divided) {
        if (line.startsWith("# ")) {
            return start == 0 && heading(line.substring(2));
        }
        boolean item = line.startsWith("- ");
        String words = item ? line.substring(2) : line;
        if (words.isEmpty() || MARKS.indexOf(words.charAt(0)) >= 0 || !item && !divided) {
            return false;
        }
        boolean plain = PlainLine.isPlain(words);
        if (!plain && holdsControl(words)) {
            return false;
        }
        List<Inline> content = plain ? PlainLine.read(words) : ProseReader.byLibrary(words);
        if (item) {
            items.add(content);
        } else if (!content.isEmpty()) {
            endList();
            blocks.add(new Paragraph(content));
        }
        return true;
    }

    /** Number signs at its end would not be words of it. */
    private boolean heading(String words) {
        if (words.indexOf('#') >= 0 || holdsControl(words)) {
            return false;
        }
        List<Inline> content = ProseReader.paragraph(words);
        subject = content.isEmpty() ? Optional.empty() : Optional.of(content);
        return true;
    }

    private void endList() {
        if (!items.isEmpty()) {
            blocks.add(new BulletList(items));
            items.clear();
        }
    }

    private static boolean holdsControl(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) < ' ') {
                return true;
            }
        }
        return false;
    }
}
