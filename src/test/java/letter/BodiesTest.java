package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.cli.Ran;
import letter.diagnostic.Exit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/** What the bundled bodies say where something stands beside something else. */
class BodiesTest {
    private static final String PROFILE =
            """
            basics: {name: A}
            letter: {date: 2026-03-01, motivation: Why}
            target: {name: N}
            work:
              - {name: Fjord, position: P, startDate: 2019-01}
              - {name: Acme, position: P, %s}
            volunteer:
              - {organization: Fjord, position: P, startDate: 2019-01}
              - {organization: Acme, position: P, endDate: 2021-01}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de | startDate: 2020-01, endDate: 2021-12 | Früher war ich zwei Jahre lang als P bei Acme tätig.
                    de | startDate: 2020, endDate: 2021       | Ich war von 2020 bis 2021 als P bei Acme tätig.
                    de | endDate: 2021-06                     | Ich war bis Juni 2021 als P bei Acme tätig.
                    fr | startDate: 2020-01, endDate: 2021-12 | Précédemment, j’ai travaillé pendant deux ans comme P chez Acme.
                    """)
    void say_of_a_past_job_that_it_is_past_but_not_that_it_came_before(
            String language, String dates, String sentence) {
        for (String template : new String[] {"motivation", "cover"}) {
            String letter = letter(language, template, PROFILE.formatted(dates));
            assertTrue(letter.contains(sentence), letter);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de | Früher habe ich mich ehrenamtlich als P bei Acme engagiert.
                    fr | Par le passé, j’ai été bénévole comme P au sein d’Acme.
                    """)
    void say_of_past_volunteering_no_more(String language, String sentence) {
        String letter = letter(language, "motivation", PROFILE.formatted("endDate: 2021-06"));
        assertTrue(letter.contains(sentence), letter);
    }

    private static String letter(String language, String template, String profile) {
        Ran ran =
                Ran.with(
                        Map.of(),
                        profile,
                        "generate",
                        "-",
                        "-f",
                        "txt",
                        "--lang",
                        language,
                        "-t",
                        template);
        assertEquals(Exit.OK, ran.exit(), ran.errors());
        return ran.output();
    }
}
