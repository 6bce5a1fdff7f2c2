package letter.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheFactory;
import com.github.mustachejava.MustacheResolver;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/**
 * What a template means to mustache.java, it means here, wherever no value is missing; but inside a
 * flag the dot stays what it was.
 */
class MergeProperties {
    private static final String PARTIAL = "({{#when}}{{.}} {{/when}}{{^when}}-{{/when}})";
    private static final Map<String, Object> X = job("x", "in 2020", true);
    private static final Map<String, Object> Y = job("y", "in 2010", true);
    private static final Map<String, Object> Z = job("z", "", false);

    /** What of {@link Views#most()} is asked for here, with what is absent there as {@code ""}. */
    private static final Map<String, Object> MOST =
            Map.of(
                    "person",
                    Map.of("name", "Anna", "phone", "t"),
                    "formal",
                    true,
                    "work",
                    Map.of(
                            "current",
                            several(List.of(X), "x", ""),
                            "past",
                            several(
                                    List.of(Y, Z),
                                    "y and z",
                                    several(List.of(Z), "rest of y and z", ""))));

    private static Map<String, Object> job(String phrase, String when, boolean unpaid) {
        return Map.of("phrase", phrase, "when", when, "unpaid", unpaid);
    }

    private static Map<String, Object> several(
            List<Map<String, Object>> list, String all, Object rest) {
        boolean one = list.size() == 1;
        return Map.of("list", list, "first", list.get(0), "rest", rest, "all", all, "one", one);
    }

    @Provide
    Arbitrary<String> templates() {
        Arbitrary<String> anywhere =
                Arbitraries.of("a", "{{! b }}", "{{ person.name }}", "{{^formal}}c{{/formal}}");
        Arbitrary<String> job =
                pieces(
                        List.of(
                                anywhere,
                                Arbitraries.of("{{phrase}}", "{{>p}}", "{{^unpaid}}d{{/unpaid}}"),
                                section("#unpaid", Arbitraries.of("e", "{{phrase}}")),
                                section(
                                        "#when",
                                        pieces(
                                                List.of(
                                                        anywhere,
                                                        Arbitraries.of("{{.}}", "{{phrase}}")))),
                                section(
                                        "^when",
                                        pieces(List.of(anywhere, Arbitraries.of("{{phrase}}"))))));
        Arbitrary<String> group =
                pieces(
                        List.of(
                                anywhere,
                                Arbitraries.of(
                                        "{{all}}", "{{#one}}f{{/one}}", "{{^rest}}g{{/rest}}"),
                                section(
                                        "#list",
                                        pieces(List.of(job, section("#work.past.list", job)))),
                                section(
                                        "#first",
                                        pieces(List.of(job, section("#work.current.first", job)))),
                                section("#rest", section("#list", job))));
        return pieces(
                        List.of(
                                anywhere,
                                section(
                                        "#person.phone",
                                        Arbitraries.of("{{.}}", "{{#formal}}a{{/formal}}")),
                                section("#work.past", group),
                                section("#work.current", group),
                                section("^work.past", anywhere),
                                section("#formal", section("#work", section("#past", group)))))
                .map(line -> "a" + line);
    }

    private static Arbitrary<String> pieces(List<Arbitrary<String>> pieces) {
        return Arbitraries.oneOf(pieces)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(all -> String.join("", all));
    }

    /** With {@code #} or {@code ^} in front of its name. */
    private static Arbitrary<String> section(String name, Arbitrary<String> inner) {
        return inner.map(i -> "{{" + name + "}}" + i + "{{/" + name.substring(1) + "}}");
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void means_what_it_means_in_mustache(@ForAll("templates") String body) {
        MemoryFolder folder = MemoryFolder.of(body).with("p.mustache", PARTIAL);
        String words = Templates.render(folder, Views.most()).replace("‹", "");
        assertEquals(inMustache(body), words.replace("+49 170", "t"), body);
    }

    private static String inMustache(String body) {
        MustacheResolver partials = name -> new StringReader(PARTIAL);
        MustacheFactory factory = new DefaultMustacheFactory(partials);
        StringWriter out = new StringWriter();
        factory.compile(new StringReader(body), "body").execute(out, MOST);
        return out.toString();
    }
}
