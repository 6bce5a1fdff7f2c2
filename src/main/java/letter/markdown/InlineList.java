package letter.markdown;

import letter.markdown.Inline.Code;
import letter.markdown.Inline.Emphasis;
import letter.markdown.Inline.Link;
import letter.markdown.Inline.Strong;
import letter.markdown.Inline.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Content as it grows, kept in the one form that can be written in Markdown and read again: equal
 * neighbours are joined, blanks stand outside emphasis, nothing is empty.
 */
final class InlineList {
    private final List<Inline> content = new ArrayList<>();

    /** The last words or code, while more may follow: joined at once, many would cost too much. */
    private final StringBuilder text = new StringBuilder();

    private boolean textIsCode;

    /** What the last emphasis holds, while more may follow. */
    private Optional<InlineList> apart = Optional.empty();

    private boolean apartIsStrong;

    /** Adds words; what cannot be printed goes, and each run of blanks is one space. */
    void words(String words) {
        boolean joins = text.length() > 0 && !textIsCode;
        text(Spacing.words(words, joins && text.charAt(text.length() - 1) == ' '), false);
    }

    void code(String code) {
        String printable = Spacing.line(code);
        if (printable.isEmpty()) {
            words(" ");
        } else {
            text(printable, true);
        }
    }

    void emphasis(InlineList inner) {
        addBetweenBlanks(inner, false);
    }

    void strong(InlineList inner) {
        addBetweenBlanks(inner, true);
    }

    /** A link; one that may not be live is its words, and where it would have led in brackets. */
    void link(String destination, Optional<String> title, InlineList inner) {
        boolean wordless = inner.isBlank();
        if (LinkTarget.isLive(destination)) {
            String target = LinkTarget.encoded(destination);
            if (wordless) {
                inner.words(target);
            }
            add(new Link(target, Spacing.title(title), inner.all()));
        } else {
            addAll(inner.all());
            if (!destination.isBlank()) {
                words(wordless ? destination : " (" + destination + ")");
            }
        }
    }

    /** All of it, without blanks at the ends. */
    List<Inline> trimmed() {
        takeLeadingBlanks();
        takeTrailingBlanks();
        return all();
    }

    private List<Inline> all() {
        end();
        return content;
    }

    private void addBetweenBlanks(InlineList inner, boolean strong) {
        String leading = inner.takeLeadingBlanks();
        String trailing = inner.takeTrailingBlanks();
        words(leading);
        if (!inner.content.isEmpty()) {
            setApart(inner, strong);
        }
        words(trailing);
    }

    /** Where both kinds hold the same words, emphasis is the outer one: {@code ***a***}. */
    private void setApart(InlineList inner, boolean strong) {
        boolean swapped =
                strong && inner.content.size() == 1 && inner.content.get(0) instanceof Emphasis;
        if (swapped && inner.content.get(0) instanceof Emphasis emphasis) {
            InlineList outer = new InlineList();
            outer.add(new Strong(emphasis.content()));
            addApart(outer, false);
        } else {
            addApart(inner, strong);
        }
    }

    private void addApart(InlineList inner, boolean strong) {
        if (apart.isEmpty()) {
            end();
            apart = Optional.of(inner);
            apartIsStrong = strong;
        } else if (apartIsStrong == strong) {
            apart.get().reopen();
            apart.get().addAll(inner.all());
        } else {
            // The asterisks of the two would run together and could be read in another way.
            addAll(inner.all());
        }
    }

    private void addAll(List<Inline> more) {
        for (Inline inline : more) {
            if (inline instanceof Words words) {
                words(words.text());
            } else if (inline instanceof Code code) {
                text(code.text(), true);
            } else if (inline instanceof Emphasis emphasis) {
                addApart(of(emphasis.content()), false);
            } else if (inline instanceof Strong strong) {
                addApart(of(strong.content()), true);
            } else {
                add(inline);
            }
        }
    }

    private static InlineList of(List<Inline> content) {
        InlineList list = new InlineList();
        list.content.addAll(content);
        return list;
    }

    private void text(String more, boolean code) {
        if (more.isEmpty()) {
            return;
        }
        if (text.length() == 0 || textIsCode != code) {
            end();
            textIsCode = code;
        }
        text.append(more);
    }

    private void add(Inline inline) {
        end();
        content.add(inline);
    }

    /** Ends what could have been joined with what follows. */
    private void end() {
        if (text.length() > 0) {
            content.add(textIsCode ? new Code(text.toString()) : new Words(text.toString()));
            text.setLength(0);
        } else if (apart.isPresent()) {
            List<Inline> inner = apart.get().all();
            content.add(apartIsStrong ? new Strong(inner) : new Emphasis(inner));
            apart = Optional.empty();
        }
    }

    /** Lets more be joined with what it ends with. */
    private void reopen() {
        if (text.length() > 0 || apart.isPresent() || content.isEmpty()) {
            return;
        }
        Inline last = content.get(content.size() - 1);
        if (!(last instanceof Link)) {
            content.remove(content.size() - 1);
            addAll(List.of(last));
        }
    }

    private boolean isBlank() {
        end();
        return content.isEmpty()
                || content.size() == 1
                        && content.get(0) instanceof Words words
                        && Spacing.leadingBlanks(words.text()) == words.text().length();
    }

    private String takeLeadingBlanks() {
        end();
        if (content.isEmpty() || !(content.get(0) instanceof Words words)) {
            return "";
        }
        int end = Spacing.leadingBlanks(words.text());
        keep(0, words.text().substring(end));
        return words.text().substring(0, end);
    }

    private String takeTrailingBlanks() {
        end();
        int last = content.size() - 1;
        if (last < 0 || !(content.get(last) instanceof Words words)) {
            return "";
        }
        int start = Spacing.trailingBlanks(words.text());
        keep(last, words.text().substring(0, start));
        return words.text().substring(start);
    }

    private void keep(int index, String kept) {
        if (kept.isEmpty()) {
            content.remove(index);
        } else {
            content.set(index, new Words(kept));
        }
    }
}
