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

    private static final String EVENTS =
            """
            basics: {name: A}
            letter: {date: 2026-03-01, motivation: Why}
            target: {name: SMILES, series: SMILES}
            participation:
              - {event: Conf, edition: 2023, role: tutor, project: maps}
              - {event: Conf, edition: 2024, project: tides}
              - {event: SMILES, edition: 2025, %s project: weirs, lead: Dr Ng}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | I took part in SMILES last year. There, I worked on weirs, in a project led by Dr Ng.
                    de | Ich habe im vergangenen Jahr an SMILES teilgenommen. Mein Thema dort lautete: weirs (Leitung: Dr Ng).
                    fr | J’ai participé à SMILES l’année dernière. J’y ai travaillé sur weirs, dans un projet dirigé par Dr Ng.
                    es | Participé en SMILES el año pasado. Allí trabajé en weirs, en un proyecto dirigido por Dr Ng.
                    it | Ho partecipato a SMILES l’anno scorso. In quell’occasione ho lavorato al progetto «weirs» (responsabile: Dr Ng).
                    ru | Мне уже довелось участвовать в SMILES в прошлом году. Тема моей работы там — weirs (руководитель проекта — Dr Ng).
                    """)
    void do_not_name_the_only_earlier_edition_twice(String language, String sentence) {
        for (String template : new String[] {"motivation", "cover"}) {
            String letter = letter(language, template, EVENTS.formatted(""));
            assertTrue(letter.contains(sentence), letter);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | I was there as a tutor, and worked on weirs, in a project led by Dr Ng.
                    de | Bei der Teilnahme an SMILES 2025 (als tutor) lautete mein Thema: weirs (Leitung: Dr Ng).
                    fr | Mon travail à SMILES 2025 (comme tutor) portait sur weirs, dans un projet dirigé par Dr Ng.
                    es | En SMILES 2025 (como tutor) trabajé en weirs, en un proyecto dirigido por Dr Ng.
                    it | Partecipando a SMILES 2025 (come tutor) ho lavorato al progetto «weirs» (responsabile: Dr Ng).
                    ru | Тема моей работы в SMILES 2025 (tutor) — weirs (руководитель проекта — Dr Ng).
                    """)
    void tell_what_one_was_at_an_earlier_edition(String language, String sentence) {
        String letter = letter(language, "motivation", EVENTS.formatted("role: tutor,"));
        assertTrue(letter.contains(sentence), letter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | At Conf 2023, I worked on maps.
                    de | Bei der Teilnahme an Conf 2023 lautete mein Thema: maps.
                    fr | Mon travail à Conf 2023 portait sur maps.
                    es | En Conf 2023 trabajé en maps.
                    it | Partecipando a Conf 2023 ho lavorato al progetto «maps».
                    ru | Тема моей работы в Conf 2023 — maps.
                    """)
    void do_not_say_again_what_one_was_at_an_event(String language, String sentence) {
        String letter = letter(language, "motivation", EVENTS.formatted(""));
        assertTrue(letter.contains(sentence), letter);
    }

    private static final String LISTS =
            """
            basics: {name: A}
            letter: {date: 2026-03-01, motivation: Why}
            target: {name: N, kind: job}
            skills: [%s]
            languages: [%s]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | name: B          | language: L          | Je dispose notamment de la compétence suivante : B.
                    fr | name: B}, {name: C | language: L          | Je dispose notamment des compétences suivantes : B et C.
                    ru | name: B          | language: L          | Среди языков, которыми я владею, — L.
                    ru | name: B          | language: L}, {language: M | Я владею следующими языками: L и M.
                    """)
    void need_no_case_or_article_of_a_list(
            String language, String skills, String languages, String sentence) {
        String lists = LISTS.formatted("{" + skills + "}", "{" + languages + "}");
        String letter = letter(language, "cover", lists);
        assertTrue(letter.contains(sentence), letter);
    }

    private static final String CERTIFICATES =
            """
            basics: {name: A}
            letter: {date: 2026-03-01, motivation: Why, select: {certificates: 2}}
            target: {name: N, kind: job}
            certificates: [%s]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    name: B Certificate            | I hold the following certification: B Certificate.
                    name: B Certificate}, {name: C | My certifications include B Certificate and C.
                    """)
    void do_not_call_a_certificate_one_twice(String certificates, String sentence) {
        for (String template : new String[] {"motivation", "cover"}) {
            String profile = CERTIFICATES.formatted("{" + certificates + "}");
            String letter = letter("en", template, profile);
            assertTrue(letter.contains(sentence), letter);
        }
    }

    private static final String INTERESTS =
            """
            basics: {name: A}
            letter: {date: 2026-03-01, motivation: Why, select: {interests: 2}}
            target: {name: N}
            interests: [%s]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    es | name: Cine                  | Tengo, entre otros, el siguiente interés: cine.
                    es | name: Cine}, {name: Ajedrez | Tengo, entre otros, los siguientes intereses: cine y ajedrez.
                    it | name: Nuoto                 | Coltivo, tra gli altri, il seguente interesse: nuoto.
                    it | name: Nuoto}, {name: Cucina | Coltivo, tra gli altri, i seguenti interessi: nuoto e cucina.
                    """)
    void name_interests_where_they_want_no_article(
            String language, String interests, String sentence) {
        String letter = letter(language, "motivation", INTERESTS.formatted("{" + interests + "}"));
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
