package letter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.diagnostic.Source;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.Optional;

class LineReaderProperties {
    private static final Source TEMPLATE = Source.file("body.mustache", "");

    @Property(tries = 5000)
    void reads_what_the_library_reads(@ForAll("bodies") String markdown) {
        Optional<Body> body = LineReader.read(markdown);
        if (body.isPresent()) {
            assertEquals(BodyParser.byLibrary(markdown, TEMPLATE).value(), body, markdown);
        }
    }

    @Property(tries = 5000)
    void reads_a_plain_line_as_the_library_reads_it(@ForAll("lines") String line) {
        if (PlainLine.isPlain(line)) {
            assertEquals(ProseReader.byLibrary(line), PlainLine.read(line), line);
        }
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> ends = Arbitraries.of("", "", "", " ", "\u00A0", "\u2003", "a \u00A0");
        return Combinators.combine(ends, AnyText.line(), ends)
                .as((before, text, after) -> before + text + after);
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> starts = Arbitraries.of("", "", "- ", "# ", "a ", "\\", "1. ", " ");
        Arbitrary<String> ends = Arbitraries.of("\n", "\n\n", "\n\n", " \n\n", "\n\n\n");
        Arbitrary<String> words =
                Arbitraries.oneOf(AnyText.line(), Arbitraries.of("a", "b c.", ""));
        return Combinators.combine(starts, words, ends)
                .as((start, text, end) -> start + text + end)
                .list()
                .ofMaxSize(6)
                .map(lines -> String.join("", lines));
    }
}
