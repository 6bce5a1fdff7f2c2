package letter.render;

import letter.diagnostic.Result;
import letter.markdown.Merged;
import letter.markdown.PlainText;
import letter.template.Markup;
import letter.value.LanguageTag;
import letter.value.Text;
import letter.view.Frame;

import java.util.List;
import java.util.Optional;

/** Writes letters as text: a layout's page with the parts of the letter in it. */
final class PageRenderer implements Renderer {
    /** Languages that are written from right to left. */
    private static final List<String> RIGHT_TO_LEFT =
            List.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private final Format format;
    private final Notation notation;

    PageRenderer(Format format, Notation notation) {
        this.format = format;
        this.notation = notation;
    }

    @Override
    public Result<byte[]> render(Letter letter, Layout layout, int width) {
        PageView view = view(letter, layout.style(), width);
        Result<Merged> merged = layout.of(format).render(view, notation);
        if (merged.value().isEmpty()) {
            return new Result<>(Optional.empty(), merged.diagnostics());
        }
        return new Result<>(Optional.of(notation.page(merged.value().get())), merged.diagnostics());
    }

    private PageView view(Letter letter, Markup style, int width) {
        Frame frame = letter.frame();
        return new PageView(
                Letterhead.of(frame.sender(), notation),
                RecipientLines.of(frame.recipient()),
                frame.date(),
                subject(letter, width),
                frame.salutation(),
                new Markup(notation.blocks(letter.blocks(), width)),
                frame.closing(),
                frame.signature(),
                frame.enclosures(),
                title(letter),
                new Text(frame.language().toString()),
                new Text(direction(frame.language())),
                style);
    }

    private Optional<Markup> subject(Letter letter, int width) {
        if (letter.subject().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Markup.words(notation.subject(letter.subject().get(), width)));
    }

    private static Text title(Letter letter) {
        String name = letter.frame().signature().value();
        return letter.subject().isPresent()
                ? new Text(PlainText.line(letter.subject().get()) + " – " + name)
                : new Text(name);
    }

    private static String direction(LanguageTag language) {
        return RIGHT_TO_LEFT.contains(language.language()) ? "rtl" : "ltr";
    }
}
