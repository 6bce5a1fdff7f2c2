package letter.markdown;

import letter.markdown.Inline.Code;
import letter.markdown.Inline.Emphasis;
import letter.markdown.Inline.Link;
import letter.markdown.Inline.Strong;
import letter.markdown.Inline.Words;
import letter.value.Blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Content as it grows, kept in the one form that can be written in Markdown and read again: equal
 * neighbours are joined, blanks stand outside emphasis, nothing is empty.
 */
final class InlineList {
    private final List<Inline> content = new ArrayList<>();

    /** Adds words; what cannot be printed goes, and each run of blanks is one space. */
    void words(String text) {
        String words = printable(text, endsWithSpace());
        if (!words.isEmpty()) {
            append(new Words(words));
        }
    }

    void code(String text) {
        String code = printable(text, true).stripTrailing();
        if (code.isEmpty()) {
            words(" ");
        } else {
            append(new Code(code));
        }
    }

    void emphasis(InlineList inner) {
        addSetApart(inner, false);
    }

    void strong(InlineList inner) {
        addSetApart(inner, true);
    }

    /** A link; one that may not be live is its words, and where it would have led in brackets. */
    void link(String destination, Optional<String> title, InlineList inner) {
        if (Destination.isLive(destination)) {
            String target = Destination.encoded(destination);
            if (inner.isBlank()) {
                inner.words(target);
            }
            append(new Link(target, title(title), inner.content));
        } else {
            boolean wordless = inner.isBlank();
            addAll(inner.content);
            if (!destination.isBlank()) {
                words(wordless ? destination : " (" + destination + ")");
            }
        }
    }

    /** All of it, without blanks at the ends. */
    List<Inline> trimmed() {
        takeLeadingBlanks();
        takeTrailingBlanks();
        return content;
    }

    private void addSetApart(InlineList inner, boolean strong) {
        String leading = inner.takeLeadingBlanks();
        String trailing = inner.takeTrailingBlanks();
        words(leading);
        if (!inner.content.isEmpty()) {
            append(setApart(inner.content, strong));
        }
        words(trailing);
    }

    /** Where both kinds hold the same words, emphasis is the outer one: {@code ***a***}. */
    private static Inline setApart(List<Inline> inner, boolean strong) {
        if (!strong) {
            return new Emphasis(inner);
        }
        return inner.size() == 1 && inner.get(0) instanceof Emphasis emphasis
                ? new Emphasis(List.of(new Strong(emphasis.content())))
                : new Strong(inner);
    }

    private void addAll(List<Inline> more) {
        for (Inline inline : more) {
            append(inline);
        }
    }

    private void append(Inline next) {
        if (content.isEmpty()) {
            content.add(next);
            return;
        }
        Inline last = content.get(content.size() - 1);
        if (last instanceof Words a && next instanceof Words b) {
            replaceLast(new Words(joined(a.text(), b.text())));
        } else if (last instanceof Code a && next instanceof Code b) {
            replaceLast(new Code(a.text() + b.text()));
        } else if (last instanceof Emphasis a && next instanceof Emphasis b) {
            replaceLast(new Emphasis(joined(a.content(), b.content())));
        } else if (last instanceof Strong a && next instanceof Strong b) {
            replaceLast(new Strong(joined(a.content(), b.content())));
        } else if (last instanceof Strong && next instanceof Emphasis b) {
            // The asterisks of the two would run together and could be read in another way.
            addAll(b.content());
        } else if (last instanceof Emphasis && next instanceof Strong b) {
            addAll(b.content());
        } else {
            content.add(next);
        }
    }

    private void replaceLast(Inline inline) {
        content.set(content.size() - 1, inline);
    }

    private static List<Inline> joined(List<Inline> a, List<Inline> b) {
        InlineList both = new InlineList();
        both.addAll(a);
        both.addAll(b);
        return both.content;
    }

    private static String joined(String a, String b) {
        return a.endsWith(" ") && b.startsWith(" ") ? a + b.substring(1) : a + b;
    }

    private boolean isBlank() {
        return content.isEmpty()
                || content.size() == 1
                        && content.get(0) instanceof Words words
                        && leadingBlanks(words.text()) == words.text().length();
    }

    private boolean endsWithSpace() {
        return !content.isEmpty()
                && content.get(content.size() - 1) instanceof Words words
                && words.text().endsWith(" ");
    }

    private String takeLeadingBlanks() {
        if (content.isEmpty() || !(content.get(0) instanceof Words words)) {
            return "";
        }
        int end = leadingBlanks(words.text());
        keep(0, words.text().substring(end));
        return words.text().substring(0, end);
    }

    private String takeTrailingBlanks() {
        int last = content.size() - 1;
        if (last < 0 || !(content.get(last) instanceof Words words)) {
            return "";
        }
        int start = words.text().length();
        while (start > 0 && isSpace(words.text().charAt(start - 1))) {
            start--;
        }
        keep(last, words.text().substring(0, start));
        return words.text().substring(start);
    }

    private void keep(int index, String text) {
        if (text.isEmpty()) {
            content.remove(index);
        } else {
            content.set(index, new Words(text));
        }
    }

    private static int leadingBlanks(String text) {
        int end = 0;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return Blanks.isBlank(c) || Blanks.isNoBreakSpace(c);
    }

    private static Optional<String> title(Optional<String> title) {
        String text = printable(title.orElse(""), true).stripTrailing();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String printable(String text, boolean afterSpace) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = afterSpace;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Blanks.isBlank(c)) {
                if (!space) {
                    out.append(' ');
                }
                space = true;
            } else if (!Character.isISOControl(c)) {
                out.append(c);
                space = false;
            }
        }
        return out.toString();
    }
}
