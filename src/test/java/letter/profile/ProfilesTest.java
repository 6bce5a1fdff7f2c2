package letter.profile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.Fixtures;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.Decoder;
import letter.document.Documents;
import letter.document.MapNode;
import letter.document.Merge;
import letter.document.Node;
import letter.document.Syntax;
import letter.value.LanguageTag;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class ProfilesTest {
    private static final LanguageTag ENGLISH = LanguageTag.parse("en").orElseThrow();

    /** What is wrong with the fields of a profile, each as a pair of files. */
    @TestFactory
    Stream<DynamicTest> says_what_is_wrong_with_a_profile() throws IOException {
        return Fixtures.in("profile").stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(),
                                        () -> Fixtures.check(file, diagnostics(file))));
    }

    private static List<Diagnostic> diagnostics(Path file) throws IOException {
        Result<Node> read = Fixtures.read(file);
        List<Diagnostic> all = new ArrayList<>(read.diagnostics());
        if (read.value().isPresent()) {
            Node document = read.value().get();
            Result<Profile> decoded = Profiles.decode(document, ENGLISH);
            all.addAll(decoded.diagnostics());
            if (decoded.value().isPresent()) {
                all.addAll(ProfileRules.check(decoded.value().get(), document));
            }
        }
        return all;
    }

    @Test
    void a_template_takes_no_negative_number_of_entries() {
        Source source = Source.file("template.yaml", "description: x\ntake: {courses: -1}\n");
        Node node = Documents.read(source, Syntax.YAML).value().orElseThrow();
        assertEquals(
                "template.yaml:2:17: error: 'courses' must be a whole number, not '-1'"
                        + " [BAD_VALUE]\n  hint: write it in digits, from 0 on\n",
                Fixtures.print(Profiles.decodeManifest(node).diagnostics()));
    }

    @Test
    void lays_the_wording_for_a_target_over_the_general_one() {
        Profile profile =
                folded(
                        """
                        basics: {name: Ann}
                        letter: {opening: general, thanks: general, select: {work: 2, skills: 1}}
                        target:
                          name: SMILES
                          letter: {opening: special, select: {work: 0}}
                        """);
        Wording wording = profile.letter().orElseThrow();
        assertEquals("special", wording.opening().orElseThrow().paragraphs().get(0));
        assertEquals("general", wording.thanks().orElseThrow().paragraphs().get(0));
        assertEquals(new Choice.Count(0), wording.select().orElseThrow().work().orElseThrow());
        assertEquals(new Choice.Count(1), wording.select().orElseThrow().skills().orElseThrow());
        assertTrue(profile.target().orElseThrow().letter().isEmpty());
    }

    @Test
    void takes_the_wording_of_a_target_where_there_is_no_other() {
        Profile profile =
                folded("basics: {name: Ann}\ntarget: {name: S, letter: {opening: special}}\n");
        assertTrue(profile.letter().orElseThrow().opening().isPresent());
    }

    @Test
    void does_not_take_an_empty_field_of_a_target_for_a_removal() {
        Node document =
                Profiles.folded(
                        yaml(
                                """
                                basics: {name: Ann}
                                letter: {opening: general}
                                target: {name: S, letter: {opening: }}
                                """));
        assertEquals(
                "x.yaml:3:36: error: 'opening' is empty [EMPTY_FIELD]\n"
                        + "  hint: fill it in, or remove the key\n",
                Fixtures.print(Profiles.decode(document, ENGLISH).diagnostics()));
    }

    @Test
    void replaces_the_profiles_own_target_whole() {
        Node profile = yaml("basics: {name: Ann}\ntarget: {name: Old, kind: job}\n");
        Node merged = Profiles.withTarget(profile, yaml("name: New\n"));
        Target target =
                Profiles.decode(merged, ENGLISH).value().orElseThrow().target().orElseThrow();
        assertEquals("New", target.name().value());
        assertTrue(target.kind().isEmpty());
    }

    private static Profile folded(String text) {
        Result<Profile> decoded = Profiles.decode(Profiles.folded(yaml(text)), ENGLISH);
        assertEquals("", Fixtures.print(decoded.diagnostics()));
        return decoded.value().orElseThrow();
    }

    private static Node yaml(String text) {
        return Documents.read(Source.file("x.yaml", text), Syntax.YAML).value().orElseThrow();
    }

    @Test
    void what_documents_share_is_decoded_once_and_complained_of_each_time() {
        MapNode profile =
                (MapNode)
                        Documents.read(
                                        Source.file(
                                                "p.yaml",
                                                """
                                                basics: {name: Anna}
                                                skills: [{name: Go, level: ""}, {nmae: C}]
                                                letter: {motivation: "Why # not?"}
                                                """),
                                        Syntax.YAML)
                                .value()
                                .orElseThrow();
        LanguageTag english = LanguageTag.parse("en").orElseThrow();
        Decoder one = Profiles.decoder(english, true);
        String first = Fixtures.print(Profiles.decode(profile, one).diagnostics());
        String second = Fixtures.print(Profiles.decode(profile, one).diagnostics());

        assertEquals(Fixtures.print(Profiles.decode(profile, english).diagnostics()), first);
        assertEquals(first, second);
    }

    @Test
    void a_target_of_another_file_is_decoded_once_for_all_profiles_and_complained_of_to_each() {
        Node target = yaml("name: SMILES\nletter: {opening: special}\nrecipient: {urls: ''}\n");
        Decoder one = Profiles.decoder(ENGLISH, false);
        Result<Profile> ann = decoded("basics: {name: Ann, image: ''}\n", target, one);
        Result<Profile> bea = decoded("basics: {name: Bea, image: ''}\n", target, one);

        assertEquals(Fixtures.print(ann.diagnostics()), Fixtures.print(bea.diagnostics()));
        assertEquals("Bea", bea.value().orElseThrow().basics().name().value());
        assertSame(
                ann.value().orElseThrow().target().orElseThrow(),
                bea.value().orElseThrow().target().orElseThrow());
    }

    @Test
    void a_target_that_a_row_changes_is_decoded_for_itself() {
        Node target = yaml("name: SMILES\nkind: school\n");
        Decoder one = Profiles.decoder(ENGLISH, false);
        decoded("basics: {name: Ann}\n", target, one);
        Node changed = Merge.overlay(target, yaml("kind: job\n"));

        assertEquals(
                TargetKind.JOB,
                decoded("basics: {name: Bea}\n", changed, one)
                        .value()
                        .flatMap(Profile::target)
                        .flatMap(Target::kind)
                        .orElseThrow());
    }

    private static Result<Profile> decoded(String profile, Node target, Decoder decoder) {
        Node own =
                Documents.read(Source.file("p.yaml", profile), Syntax.YAML).value().orElseThrow();
        return Profiles.decode(Profiles.folded(Profiles.withTarget(own, target)), decoder);
    }

    @Test
    void what_is_read_in_advance_is_a_profile() {
        assertDoesNotThrow(Profiles::prepare);
    }

    @Test
    void a_list_that_two_documents_share_is_one_list() {
        MapNode profile =
                (MapNode)
                        Documents.read(
                                        Source.file(
                                                "p.yaml", "basics: {name: A}\nskills: [{name: C}]"),
                                        Syntax.YAML)
                                .value()
                                .orElseThrow();
        Decoder one = Profiles.decoder(LanguageTag.parse("en").orElseThrow(), true);
        MapNode other = profile.without("meta");

        assertSame(
                Profiles.decode(profile, one).value().orElseThrow().skills(),
                Profiles.decode(other, one).value().orElseThrow().skills());
    }
}
