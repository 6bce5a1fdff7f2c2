package letter.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.document.Extra;
import letter.markdown.Merged;
import letter.value.Blanks;
import letter.value.Text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.Optional;

class RenderingProperties {
    private static final CompiledTemplate TEMPLATE =
            Templates.compiled(
                    MemoryFolder.of("<{{person.name}}>{{#person.phone}}<{{.}}>{{/person.phone}}"));

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> piece =
                Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(8),
                        Arbitraries.of(
                                "{{x}}", "{{{person.name}}}", "{{>p}}", "{{!", "}}", "&", "<"));
        return piece.list().ofMinSize(1).ofMaxSize(6).map(pieces -> String.join("", pieces));
    }

    /** A value is never read as a template, and the engine itself changes no character of it. */
    @Property
    void prints_any_text_verbatim(@ForAll("words") String words) {
        Assume.that(!Blanks.collapse(words).isEmpty());
        Text text = new Text(words);
        Views.View least = Views.least();
        Views.View view =
                new Views.View(
                        new Views.Person(text, Optional.of(text), Views.line(1)),
                        least.letter(),
                        least.work(),
                        least.skills(),
                        false,
                        Extra.none(),
                        Views.line(1));
        String expected = "<\u0001T\u0002><\u0001T\u0002>".replace("T", text.value());
        assertEquals(
                Optional.of(expected),
                TEMPLATE.render(view, Templates.PLAIN).value().map(Merged::text));
    }
}
