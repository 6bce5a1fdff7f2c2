package letter.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Result;
import letter.markdown.Merged;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;

class EngineProperties {
    private static final String[] NAMES = {
        ".",
        "person",
        "name",
        "person.name",
        "phone",
        "person.phone",
        "letter.opening",
        "letter.reasons",
        "work",
        "work.current",
        "past",
        "work.past.first",
        "first",
        "rest",
        "list",
        "all",
        "one",
        "phrase",
        "when",
        "statement",
        "highlights",
        "highlights.list",
        "unpaid",
        "formal",
        "skills",
        "level",
        "extra",
        "extra.motto",
        "extra.thesis",
        "extra.crew",
        "title",
        "work.current.first.when",
        "rest.first.phrase"
    };

    @Provide
    Arbitrary<String> templates() {
        Arbitrary<String> name = Arbitraries.of(NAMES);
        Arbitrary<String> leaf =
                Arbitraries.oneOf(
                        name.map(n -> "{{" + n + "}}"), Arbitraries.of("a ", "\n", "{{>p}}"));
        Arbitrary<String> content = leaf;
        for (int depth = 0; depth < 4; depth++) {
            Arbitrary<String> inner = content;
            Arbitrary<String> section =
                    name.flatMap(n -> inner.map(i -> "{{#" + n + "}}" + i + "{{/" + n + "}}"));
            Arbitrary<String> inverted =
                    name.flatMap(n -> inner.map(i -> "{{^" + n + "}}" + i + "{{/" + n + "}}"));
            content =
                    Arbitraries.oneOf(leaf, section, section, section, inverted)
                            .list()
                            .ofMinSize(1)
                            .ofMaxSize(2)
                            .map(parts -> String.join("", parts));
        }
        return content;
    }

    /** What passes the check renders, and what needs nothing misses nothing, whatever the data. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void the_check_promises_what_rendering_keeps(@ForAll("templates") String body) {
        MemoryFolder folder = MemoryFolder.of(body).with("p.mustache", "{{#when}}{{.}}{{/when}}");
        Result<CompiledTemplate> compiled = Templates.compile(folder);
        if (compiled.value().isEmpty()) {
            return;
        }
        boolean free = body.contains("extra");
        boolean needsNothing = compiled.value().get().needs().value().orElseThrow().isEmpty();
        for (Views.View view : List.of(Views.least(), Views.most())) {
            Result<Merged> rendered = compiled.value().get().render(view, Templates.PLAIN);
            for (Diagnostic diagnostic : rendered.diagnostics()) {
                boolean allowed = free || diagnostic.code() == Code.MISSING_VALUE && !needsNothing;
                assertEquals(
                        true, allowed, body + "\n" + Templates.printed(rendered.diagnostics()));
            }
        }
    }
}
