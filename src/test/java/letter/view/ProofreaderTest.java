package letter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Severity;
import letter.diagnostic.Source;
import letter.language.Languages;
import letter.profile.Amounts;
import letter.profile.Profile;
import letter.profile.Target;
import letter.profile.Wording;
import letter.value.LanguageTag;
import letter.value.Prose;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ProofreaderTest {
    private static final Wording WITH_REASON =
            Given.wording(
                    Optional.empty(),
                    Optional.of(new Prose(List.of("I like to know."), Given.AT)),
                    "",
                    "",
                    "");

    @Test
    void asks_for_a_reason_where_nothing_says_why() {
        List<Diagnostic> found = read(Given.somebody(), Given.wording());

        assertEquals(1, found.size());
        assertEquals(Code.THIN_LETTER, found.get(0).code());
        assertEquals(List.of(), read(Given.somebody(), WITH_REASON));
    }

    @Test
    void points_at_words_that_are_only_true_beside_others() {
        Source file =
                Source.file(
                        "profile.yaml",
                        """
                        work:
                          - name: Acme
                            statement: >-
                              I led two projects. *The
                              first* took us to production;
                              my first job taught me much.
                        """);
        Prose statement =
                new Prose(
                        List.of(
                                "I led two projects. *The first* took us to production; my first job"
                                        + " taught me much."),
                        file.at(3, 16));

        List<Diagnostic> found = read(working(statement), WITH_REASON);

        assertEquals(1, found.size());
        assertEquals(Code.FRAGILE_STATEMENT, found.get(0).code());
        assertEquals(Severity.WARNING, found.get(0).severity());
        assertEquals(
                "'the first' is only true beside other entries, or for a while",
                found.get(0).message());
        assertEquals(4, found.get(0).at().line());
        assertEquals(28, found.get(0).at().column());
    }

    @Test
    void points_at_the_statement_where_the_words_are_written_in_another_way() {
        Source file = Source.file("p.json", "{\"statement\": \"La\\u0073t year I won.\"}");
        Prose statement = new Prose(List.of("Last year I won."), file.at(1, 15));

        List<Diagnostic> found = read(working(statement), WITH_REASON);

        assertEquals(1, found.size());
        assertEquals(15, found.get(0).at().column());
    }

    @Test
    void tells_what_is_left_out_because_it_lies_ahead() {
        Given given = Given.somebody().work(Given.work("Acme", "", "2026-01", "", Given.usage()));

        List<Diagnostic> found = read(given, WITH_REASON);

        assertEquals(1, found.size());
        assertEquals(Code.ENTRY_AHEAD, found.get(0).code());
        assertEquals("'Acme' lies ahead of this letter, and is left out", found.get(0).message());
    }

    private static Given working(Prose statement) {
        return Given.somebody()
                .work(Given.work("Acme", "", "2020-01", "", Given.saying(statement)));
    }

    private static List<Diagnostic> read(Given given, Wording wording) {
        Profile profile = given.profile();
        Target target = Given.target("SMILES", "2025", "");
        Selection selection =
                Selector.select(
                        profile, Given.words(target), Amounts.none(), LocalDate.of(2025, 4, 20));
        return Proofreader.read(
                wording,
                target,
                selection,
                Languages.of(LanguageTag.parse("en").orElseThrow()).orElseThrow());
    }
}
