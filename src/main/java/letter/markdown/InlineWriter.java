package letter.markdown;

import letter.markdown.Inline.Code;
import letter.markdown.Inline.Emphasis;
import letter.markdown.Inline.Link;
import letter.markdown.Inline.Strong;
import letter.markdown.Inline.Words;

import org.commonmark.text.Characters;

import java.util.List;

/** Writes content as one line of Markdown, with as few escapes as it needs to be read again. */
final class InlineWriter {
    private final StringBuilder out = new StringBuilder();

    /** Where the asterisks begin that the line ends with, and what they do. */
    private int run;

    private boolean opens;
    private boolean closes;
    private int strongs;

    private InlineWriter() {}

    /** The line; spaces inside code and titles are {@link LineWrapper#FIXED_SPACE}. */
    static String write(List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Words words) {
            return MarkdownEscaper.escape(words.text(), '\n', '\n');
        }
        InlineWriter writer = new InlineWriter();
        writer.all(content, '\n');
        return writer.out.toString();
    }

    private void all(List<Inline> content, char after) {
        for (int i = 0; i < content.size(); i++) {
            one(content.get(i), i + 1 < content.size() ? first(content.get(i + 1)) : after);
        }
    }

    private static char first(Inline inline) {
        if (inline instanceof Code) {
            return '`';
        }
        if (inline instanceof Words words) {
            return words.text().charAt(0);
        }
        return inline instanceof Link ? '[' : '*';
    }

    private void one(Inline inline, char after) {
        if (inline instanceof Words words) {
            words(words.text(), after);
        } else if (inline instanceof Code code) {
            code(code.text());
        } else if (inline instanceof Emphasis emphasis) {
            between(isAmongMarks(emphasis, after) ? "_" : "*", emphasis.content());
        } else if (inline instanceof Strong strong) {
            strongs++;
            between("**", strong.content());
            strongs--;
        } else if (inline instanceof Link link) {
            link(link);
        }
    }

    private void words(String text, char after) {
        int first = text.codePointAt(0);
        int start = 0;
        if (mustHide(first)) {
            entity(first, out.length());
            start = Character.charCount(first);
        }
        char before = out.length() == 0 ? '\n' : out.charAt(out.length() - 1);
        MarkdownEscaper.escape(text.substring(start), before, after, out);
    }

    private void code(String text) {
        mustHide('`');
        String fence = "`".repeat(longestRun(text) + 1);
        boolean padded = text.startsWith("`") || text.endsWith("`");
        String padding = padded ? String.valueOf(LineWrapper.FIXED_SPACE) : "";
        out.append(fence).append(padding).append(fixed(text)).append(padding).append(fence);
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private void between(String asterisks, List<Inline> content) {
        startRun();
        opens = true;
        out.append(asterisks);
        all(content, '*');
        startRun();
        closes = true;
        out.append(asterisks);
    }

    /**
     * Whether an asterisk could as well close the strong around it: between marks it both opens and
     * closes (CommonMark 0.31, 6.2). An underscore cannot be mistaken there, but closes only where
     * no letter follows.
     */
    private boolean isAmongMarks(Emphasis emphasis, char after) {
        return strongs > 0
                && Characters.isPunctuationCodePoint(out.codePointBefore(out.length()))
                && Characters.isPunctuationCodePoint(first(emphasis.content().get(0)))
                && !isLetter(after);
    }

    private void startRun() {
        if (!opens && !closes) {
            run = out.length();
        }
    }

    private void link(Link link) {
        mustHide('[');
        out.append('[');
        all(link.content(), ']');
        endRun();
        out.append("](");
        LinkTarget.write(link.destination(), out);
        if (link.title().isPresent()) {
            title(link.title().get());
        }
        out.append(')');
    }

    private void title(String title) {
        out.append(LineWrapper.FIXED_SPACE).append('"');
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            boolean active =
                    c == '"'
                            || c == '\\'
                            || c == '&' && MarkdownEscaper.startsEntity(title, i + 1, '"');
            out.append(active ? "\\" : "").append(c == ' ' ? LineWrapper.FIXED_SPACE : c);
        }
        out.append('"');
    }

    private static String fixed(String text) {
        return text.replace(' ', LineWrapper.FIXED_SPACE);
    }

    private void endRun() {
        opens = false;
        closes = false;
    }

    /**
     * Ends a run of asterisks. Between a letter and a mark they neither open nor close emphasis
     * (CommonMark 0.31, 6.2), unless the letter is written as an entity: the one before them is
     * made one here, and whether the one after them must be is answered.
     */
    private boolean mustHide(int first) {
        boolean hidden = false;
        if ((opens || closes) && run > 0) {
            int before = out.codePointBefore(run);
            if (opens && isLetter(before) && Characters.isPunctuationCodePoint(first)) {
                out.delete(run - Character.charCount(before), run);
                entity(before, run - Character.charCount(before));
            }
            hidden = closes && Characters.isPunctuationCodePoint(before) && isLetter(first);
        }
        endRun();
        return hidden;
    }

    private static boolean isLetter(int c) {
        return !Characters.isWhitespaceCodePoint(c) && !Characters.isPunctuationCodePoint(c);
    }

    private void entity(int codePoint, int at) {
        out.insert(at, "&#" + codePoint + ";");
    }
}
