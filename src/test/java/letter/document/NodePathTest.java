package letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.Fixtures;
import letter.diagnostic.Exit;
import letter.diagnostic.Result;

import org.junit.jupiter.api.Test;

class NodePathTest {
    private static final String PROFILE =
            """
            basics: {name: Ann, label: ''}
            work: [{name: X}, {name: Y}]
            """;

    @Test
    void sets_a_value_and_makes_the_maps_on_the_way() {
        assertEquals(
                "{target: {recipient: {name: Dr Ng}}}", set("{}", "target.recipient.name=Dr Ng"));
        assertEquals(
                "{basics: {name: Bob, label: }, work: [{name: X}, {name: Y}]}",
                set(PROFILE, "basics.name=Bob"));
        assertEquals("{$schema: x}", set("{}", "$schema=x"));
    }

    @Test
    void sets_an_entry_that_is_there_or_the_next_one() {
        assertEquals(
                "{work: [{name: X}, {name: Z}]}",
                set("work: [{name: X}, {name: Y}]", "work[1].name=Z"));
        assertEquals("{work: [{name: X}, {name: Z}]}", set("work: [{name: X}]", "work[1].name=Z"));
        assertEquals("{target: {topics: [ai]}}", set("{}", "target.topics[0]=ai"));
        assertEquals("{a: [[x]]}", set("{}", "a[0][0]=x"));
    }

    @Test
    void takes_a_value_as_text_whatever_it_looks_like() {
        assertEquals("{a: b=c}", set("{}", "a=b=c"));
        Node set = Setting.apply(Nodes.yaml("{}"), "a=null").value().orElseThrow();
        assertEquals("null", ((ScalarNode) ((MapNode) set).get("a").orElseThrow()).text());
    }

    @Test
    void replaces_what_is_empty_on_the_way() {
        assertEquals("{a: {b: x}}", set("a:", "a.b=x"));
        assertEquals("{a: {b: x}}", set("a: ''", "a.b=x"));
    }

    @Test
    void removes_what_nothing_is_set_for() {
        assertEquals("{a: {d: e}}", set("a: {b: c, d: e}", "a.b="));
        assertEquals("{a: [y]}", set("a: [x, y]", "a[0]="));
        assertEquals("{a: []}", set("a: [x]", "a[0]="));
        assertEquals("{a: [{d: e}, x]}", set("a: [{b: c, d: e}, x]", "a[0].b="));
    }

    @Test
    void removes_the_maps_that_held_nothing_else() {
        assertEquals("{d: e}", set("{a: {b: c}, d: e}", "a.b="));
        assertEquals("{}", set("a: {b: {c: d}}", "a.b.c="));
        assertEquals("{a: {e: f}}", set("a: {b: {c: d}, e: f}", "a.b.c="));
        assertEquals("{a: [x]}", set("a: [{b: c}, x]", "a[0].b="));
        assertEquals("{a: {}}", set("a: {}\nb: c", "b="));
    }

    @Test
    void keeps_the_places_of_what_it_does_not_change() {
        Node set = Setting.apply(Nodes.yaml("a: b\nc: d\n"), "a=x").value().orElseThrow();
        assertEquals(2, ((MapNode) set).get("c").orElseThrow().at().line());
        assertEquals(3, ((MapNode) set).get("a").orElseThrow().at().column());
        assertTrue(((MapNode) set).get("a").orElseThrow().at().source().typed());
    }

    @Test
    void warns_where_there_is_nothing_to_remove() {
        assertEquals(
                "--set:1:1: warning: 'basics.phone' is not there, so nothing is removed [UNKNOWN_KEY]\n",
                said(PROFILE, "basics.phone="));
        assertTrue(said(PROFILE, "work[2]=").contains("not there"));
        assertTrue(said(PROFILE, "basics.name.x=").contains("not there"));
    }

    @Test
    void points_into_a_path_that_is_none() {
        assertEquals(
                "--set:1:8: error: a name is missing here [BAD_SYNTAX]\n"
                        + "  hint: write a path like 'target.recipient.name' or 'work[0].name'\n",
                said(PROFILE, "target..name=x"));
        assertTrue(said(PROFILE, "=x").startsWith("--set:1:1: error: there is no path"));
        assertTrue(said(PROFILE, "a.=x").startsWith("--set:1:3: error: a name is missing"));
        assertTrue(said(PROFILE, "work[x]=y").startsWith("--set:1:5: error: the '['"));
        assertTrue(said(PROFILE, "work[99999999999]=y").startsWith("--set:1:5: error: the '['"));
        assertTrue(said(PROFILE, "work[0=y]").startsWith("--set:1:5: error: the '['"));
        assertTrue(said(PROFILE, "work[0]name=y").startsWith("--set:1:8: error: unexpected 'n'"));
        assertTrue(said(PROFILE, "a]=y").startsWith("--set:1:2: error: unexpected ']'"));
        assertTrue(said(PROFILE, "target").contains("has no '='"));
        assertTrue(said(PROFILE, "a" + ".a".repeat(100_000) + "=x").contains("[TOO_LARGE]"));
    }

    @Test
    void says_what_stands_in_the_way() {
        assertEquals(
                "--set:1:6: error: 'work' is a list [WRONG_SHAPE]\n"
                        + "  hint: say which entry: 'work[0].name'\n",
                said(PROFILE, "work.name=x"));
        assertEquals(
                "--set:1:5: error: 'work' has 2 entries [BAD_VALUE]\n"
                        + "  hint: the next one is 'work[2]'\n",
                said(PROFILE, "work[3].name=x"));
        assertEquals(
                "--set:1:13: error: 'basics.name' is a text [WRONG_SHAPE]\n"
                        + "  hint: set 'basics.name' itself, or remove it first\n",
                said(PROFILE, "basics.name.first=x"));
        assertTrue(said("[a]", "a=b").contains("the document is a list"));
    }

    @Test
    void makes_what_is_wrong_in_it_wrong_usage() {
        Result<Node> result = Setting.apply(Nodes.yaml(PROFILE), "work.name=x");
        assertEquals(Exit.USAGE, result.diagnostics().get(0).exit());
    }

    private static String set(String document, String typed) {
        Result<Node> result = Setting.apply(Nodes.yaml(document), typed);
        assertEquals("", Fixtures.print(result.diagnostics()));
        return Nodes.print(result.value().orElseThrow());
    }

    private static String said(String document, String typed) {
        return Fixtures.print(Setting.apply(Nodes.yaml(document), typed).diagnostics());
    }
}
