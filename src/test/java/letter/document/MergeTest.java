package letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.diagnostic.Source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {
    /** The examples of RFC 7396, appendix A, whose roots are maps. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {a: b}          | {a: c}              | {a: c}
                    {a: b}          | {b: c}              | {a: b, b: c}
                    {a: b}          | {a: null}           | {}
                    {a: b, b: c}    | {a: null}           | {b: c}
                    {a: [b]}        | {a: c}              | {a: c}
                    {a: c}          | {a: [b]}            | {a: [b]}
                    {a: {b: c}}     | {a: {b: d, c: null}} | {a: {b: d}}
                    {a: [{b: c}]}   | {a: [1]}            | {a: [1]}
                    {e: null}       | {a: 1}              | {e: ~, a: 1}
                    {}              | {a: {bb: {ccc: null}}} | {a: {bb: {}}}
                    [a]             | {a: 1}              | {a: 1}
                    {a: b}          | [c]                 | [c]
                    """)
    void overlays_as_the_rfc_says(String base, String over, String expected) {
        assertEquals(expected, Nodes.print(Merge.overlay(Nodes.yaml(base), Nodes.yaml(over))));
    }

    /** Here it differs from the RFC, which leaves an empty map that nobody wrote. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {a: {b: c}}          | {a: {b: null}}          | {}
                    {a: {b: {c: d}}}     | {a: {b: {c: null}}}     | {}
                    {a: {b: {c: d}, e: f}} | {a: {b: {c: null}}}   | {a: {e: f}}
                    {a: {b: c}}          | {a: {b: null, d: e}}    | {a: {d: e}}
                    {a: [b]}             | {a: []}                 | {a: []}
                    """)
    void takes_away_a_map_in_which_nothing_is_left(String base, String over, String expected) {
        assertEquals(expected, Nodes.print(Merge.overlay(Nodes.yaml(base), Nodes.yaml(over))));
    }

    /** They are mistakes of whoever wrote them, and to be complained of. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {a: {}}              | {a: {}}                 | {a: {}}
                    {a: {}}              | {a: {b: null}}          | {a: {}}
                    {a: {b: c}}          | {a: {}}                 | {a: {b: c}}
                    {a: b}               | {a: {b: null}}          | {a: {}}
                    """)
    void keeps_a_map_that_was_empty_before(String base, String over, String expected) {
        assertEquals(expected, Nodes.print(Merge.overlay(Nodes.yaml(base), Nodes.yaml(over))));
    }

    @Test
    void keeps_what_is_left_empty_when_folding() {
        Node folded =
                Merge.fold(Nodes.yaml("{a: b, c: {d: e}}"), Nodes.yaml("{a: null, c: {f: null}}"));
        assertEquals("{a: ~, c: {d: e, f: ~}}", Nodes.print(folded));
    }

    @Test
    void leaves_each_value_its_own_place() {
        Node base = Documents.read(Source.file("base", "a: b\nc: d\n"), Syntax.YAML).value().get();
        Node over = Documents.read(Source.file("over", "\n\nc: e\n"), Syntax.YAML).value().get();
        MapNode merged = (MapNode) Merge.overlay(base, over);
        assertEquals("base", merged.get("a").orElseThrow().at().source().name());
        assertEquals("over", merged.get("c").orElseThrow().at().source().name());
        assertEquals(3, merged.members().get(1).keyAt().line());
    }
}
