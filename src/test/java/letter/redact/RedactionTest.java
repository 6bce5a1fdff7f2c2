package letter.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.cli.Ran;
import letter.diagnostic.Exit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class RedactionTest {
    private static final String PROFILE =
            """
            basics:
              name: Elen Saarik
              affiliation: Northlight
              email: elen@lemmala.example
              phone: +372 5555 0134
              url: https://www.saarik.example/
              location: {address: Riia 23b, postalCode: '51010', city: Lemmala, countryCode: EE}
              profiles: [{network: GitHub, username: elensaarik}]
            work:
              - {name: Northlight, position: engineer, startDate: 2022-01, endDate: 2024-01}
              - {name: Deutsche Rechenwerke GmbH, position: analyst, startDate: 2020, endDate: 2021}
              - {name: AI, position: tester, startDate: 2019, endDate: 2019}
            education:
              - {institution: the University of Lemmala, area: Physics, startDate: 2024-09}
            projects:
              - name: a map
                startDate: 2024-10
                collaborators: [Prof. Ingrid Vahl, the NLP Lab at Tamme University, Robotics Group]
            target:
              name: SMILES 2025
              kind: school
              recipient: {name: Wei Ng, title: Dr}
            letter:
              date: 2025-04-20
              place: Lemmala
            """;

    @Test
    void stands_in_for_all_of_the_letterhead_and_for_the_reader() {
        String letter = letter("Thank you.");
        assertEquals(
                """
                [name]
                [company 1]
                [location]
                +3 *** *** ***
                [e-mail]
                [url]

                [location], 20 April 2025

                Dr [name 2]

                Motivation letter for SMILES 2025

                Dear Dr [name 2],
                """,
                letter.substring(0, letter.indexOf("I am writing")).strip() + "\n");
    }

    @Test
    void keeps_the_words_around_a_name() {
        String letter = letter("Thank you.");
        assertTrue(
                letter.contains(
                        "together with Prof. [name 3], the NLP Lab at [university 2] and [name 4]."),
                letter);
        assertTrue(letter.contains("my studies in Physics at the [university 1]."), letter);
        assertTrue(letter.contains("as an engineer at [company 1]."), letter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Northlight's tools | [company 1]'s tools",
                "Northlights Werkzeuge | [company 1] Werkzeuge",
                "at NORTHLIGHT, northlight and «Northlight» | at [company 1], [company 1] and «[company 1]»",
                "bei den Deutschen Rechenwerken GmbH | bei den [company 2]",
                "bei Deutsche  Rechenwerke | bei [company 2]",
                "the AI of AIM and ai | the [company 3] of AIM and ai",
                "Elen wrote it, Saarik said | [name] wrote it, [name] said",
                "ELEN K. SAARIK | [name]",
                "E. Saarik and Saarik, Elen | [name] and [name]",
                "Professor Vahl and Ingrid | Professor [name 3] and [name 3]",
                "Dear Mr Ng, | Dear Mr [name 2],",
                "Estimado Sr. Ng: I saw Dr. Ng. Ng saw me | Estimado Sr. [name 2]: I saw Dr. [name 2]. [name 2] saw me",
                "Tamme University and Tamme | [university 2] and [university 2]",
                "the University of Lemmala in Lemmala | the [university 1] in [location]",
                "from Riia 23b, 51010 Lemmala | from [location]",
                "call +372-5555-0134 or 5555 0134 | call +3 *** *** *** or +3 *** *** ***",
                "5555 0134 / 5555 0135, 5555 0134 2025 | +3 *** *** *** / 5555 0135, +3 *** *** *** 2025",
                "+372 5555 0134 (2025), 2024-5555 0134 | +3 *** *** *** (2025), 2024-+3 *** *** ***",
                "elen@lemmala.example or ELEN@x.org | [e-mail] or [e-mail]",
                "saarik.example/cv, see www.elensaarik.dev. | [url], see [url].",
                "I am @elensaarik there | I am @[account] there",
                "**North**light and Nor*thl*ight | **[company 1]** and [company 1]",
                "Nor\u00ADthlight and Elen\u00A0Saarik | [company 1] and [name]",
                "[me](https://x.example/%65lensaarik) | me",
                "[mine](https://x.example/me) | [mine](https://x.example/me)",
                "[Elen](https://x.example/me) | [\\[name\\]](https://x.example/me)",
                "`northlight.py` | `[url]`",
            })
    void finds_a_value_wherever_it_stands(String said, String redacted) {
        String letter = letter(said, "md");
        String expected = escaped(redacted);
        assertTrue(letter.contains(expected), () -> expected + " in\n" + letter);
    }

    @Test
    void leaves_ordinary_words_that_begin_like_a_name() {
        String said = "Elenchus, a mapping engine, reading, Ngram, AIM and 20 physicists.";
        assertTrue(letter(said).contains(said));
    }

    @Test
    void a_family_name_stands_for_the_person_whose_it_is() {
        String profile =
                """
                basics: {name: Elen Saar}
                letter: {motivation: I have read what Ng wrote.}
                target:
                  name: School
                  recipient:
                    {name: Ng Wei Ling, familyName: Ng, gender: female, also: [{name: Ana Gómez}]}
                """;
        String letter =
                Ran.with(Map.of(), profile, "generate", "-", "-f", "txt", "--redact").output();
        assertTrue(letter.contains("Dear Ms [name 2] and [name 3],"), letter);
        assertTrue(letter.contains("what [name 2] wrote"), letter);
    }

    @Test
    void who_has_a_name_in_each_language_is_one_and_named_in_none() {
        String profile =
                """
                basics: {name: {en: Anna Berg, ru: Анна Берг}}
                work:
                  - {name: {en: Polar Light, ru: Северное сияние}, startDate: 2020, endDate: 2021}
                letter:
                  motivation:
                    en: Анна Берг and Anna Berg are one, at Polar Light and Северное сияние.
                    ru: Анна Берг и Anna Berg из Северного сияния, из Polar Light.
                target: {name: School}
                """;
        String english =
                Ran.with(Map.of(), profile, "generate", "-", "-f", "txt", "--redact").output();
        assertTrue(
                english.contains("[name] and [name] are one, at [company 1] and [company 1]."),
                english);
        String russian =
                Ran.with(
                                Map.of(),
                                profile,
                                "generate",
                                "-",
                                "-f",
                                "txt",
                                "--redact",
                                "--lang",
                                "ru")
                        .output();
        assertTrue(russian.contains("[name] и [name] из [company 1], из [company 1]."), russian);
    }

    @Test
    void whom_a_replaced_target_names_is_not_named(@TempDir Path folder) throws IOException {
        Path profile = folder.resolve("p.yaml");
        Files.writeString(
                profile,
                """
                basics: {name: Elen Saar}
                letter: {motivation: Dr Robertson told me.}
                target: {name: School, recipient: {name: Jo Robertson}}
                """);
        Path camp = folder.resolve("camp.yaml");
        Files.writeString(camp, "name: Camp\n");
        String letter =
                Ran.letter("generate", profile.toString(), "--to", camp.toString(), "--redact")
                        .output();
        assertTrue(letter.contains("Dr \\[name 2\\] told me."), letter);
    }

    @Test
    void declines_russian_names() {
        String profile =
                """
                basics: {name: Анна Иванова, location: {city: Москва}}
                work: [{name: Яндекс, position: инженер, startDate: 2022, endDate: 2023}]
                education: [{institution: Казанский университет, startDate: 2024-09}]
                participation: [{event: E, lead: Павел Орлов, startDate: 2023}]
                target: {name: SMILES}
                letter:
                  motivation: >-
                    Анне Ивановой в Яндексе; о Яндексом в Москве из Казанского университета;
                    с Павлом Орловым; яндексы, Марта и Павлодар.
                """;
        String letter = run(profile, "txt").output();
        assertTrue(
                letter.contains(
                        "[name] в [company 1]; о [company 1] в [location] из [university 1]; с"
                                + " [name 2]; [company 1], Марта и Павлодар."),
                letter);
    }

    @Test
    void keeps_months_and_verbs_that_are_names_as_well() {
        String profile =
                """
                basics: {name: April Will, location: {city: Reading}}
                target: {name: SMILES}
                letter:
                  date: 2025-04-20
                  motivation: I will come in April 2026, reading. April Will, of Reading, will.
                """;
        String letter = run(profile, "txt").output();
        assertTrue(letter.contains("20 April 2025"), letter);
        assertTrue(
                letter.contains("I will come in April 2026, reading. [name], of [location], will."),
                letter);
    }

    @Test
    void keeps_words_of_two_letters_that_begin_a_sentence() {
        String profile =
                """
                basics: {name: An Do}
                target: {name: SMILES}
                letter: {motivation: "An idea. Do ask Dr. An, who knows. I am An and Do."}
                """;
        String letter = run(profile, "txt").output();
        assertTrue(
                letter.contains("An idea. Do ask Dr. [name], who knows. I am [name] and [name]."),
                letter);
    }

    @ParameterizedTest
    @CsvSource({
        "en, March, 20 March 2025",
        "en, January, 20 January 2025",
        "de, März, 20. März 2025",
        "de, Januar, 20. Januar 2025",
        "de, August, 20. August 2025",
    })
    void keeps_the_date_of_somebody_who_is_called_like_its_month(
            String language, String name, String date) {
        String day =
                switch (name) {
                    case "January", "Januar" -> "2025-01-20";
                    case "August" -> "2025-08-20";
                    default -> "2025-03-20";
                };
        String profile =
                "basics: {name: Anna " + name + "}\ntarget: {name: SMILES}\nletter: {date: " + day;
        String letter = run(profile + "}\n", "txt", "--lang", language).output();
        assertTrue(letter.contains(date), letter);
        assertFalse(letter.contains("Anna"), letter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jose Munoz or JOSE MUÑOZ and Ｊｏｓé Muñoz | [name] or [name] and [name]",
                "bei der WEISS GROSSBAU und der Weiss Grossbau | bei der [company 1] und der [company 1]",
                "in Zurich, in ZÜRICH | in [location], in [location]",
                "see josemunoz.example | see [url]",
            })
    void finds_a_name_that_is_written_without_its_marks(String said, String redacted) {
        String profile =
                """
                basics: {name: José Muñoz, location: {city: Zürich}}
                work: [{name: Weiß Großbau GmbH, position: engineer, startDate: 2022, endDate: 2023}]
                target: {name: SMILES}
                letter: {motivation: '%s'}
                """;
        String letter = run(String.format(profile, said), "txt").output();
        assertTrue(letter.contains(redacted), letter);
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void redacts_a_name_of_a_thousand_words_and_ten_thousand_collaborators() {
        StringBuilder name = new StringBuilder("Ab");
        for (int i = 0; i < 1000; i++) {
            name.append(" Ab N").append(i);
        }
        StringBuilder profile = new StringBuilder("basics: {name: ").append(name).append("}\n");
        profile.append("projects:\n  - name: a map\n    startDate: 2024-10\n");
        profile.append("    collaborators:\n");
        for (int i = 0; i < 10_000; i++) {
            profile.append("      - Maria").append(i).append(" Person").append(i).append('\n');
        }
        profile.append("target: {name: SMILES}\nletter: {date: 2025-04-20}\n");
        Ran ran = run(profile.toString(), "txt");
        assertEquals(Exit.OK, ran.exit(), ran.errors());
        assertFalse(ran.output().contains("Maria"));
        assertFalse(ran.output().contains("N999"));
    }

    @Test
    void finds_names_in_scripts_without_blanks() {
        String profile =
                """
                basics: {name: 李娜}
                education: [{institution: 北京大学, startDate: 2024-09}]
                work: [{name: 김철수연구소, position: a, startDate: 2022, endDate: 2023}]
                target: {name: SMILES}
                letter: {motivation: 我是李娜，在北京大学学习。 김철수연구소에서}
                """;
        String letter = run(profile, "txt").output();
        assertTrue(letter.contains("我是[name]，在[university 1]学习。 [company 1]"), letter);
    }

    @Test
    void hides_a_number_whatever_its_length() {
        assertEquals("*** *** ***", Telephone.masked("030 123"));
        assertEquals("+4 *** *** ***", Telephone.masked("+49 30 23125 014 77"));
        assertEquals("+4 *** *** ***", Telephone.masked("0049 30 1"));
        assertEquals("*** *** ***", Telephone.masked("on request"));
    }

    @Test
    void takes_the_title_of_a_page_and_its_links_along() {
        Ran ran = run(PROFILE + "  motivation: Thank you.\n", "html");
        assertTrue(ran.output().contains("SMILES 2025 – [name]</title>"), ran.output());
        assertFalse(ran.output().contains("mailto:"));
        assertFalse(ran.output().contains("tel:"));
        assertFalse(ran.output().contains("<a "));
    }

    @Test
    void knows_its_stand_ins_where_a_line_breaks_in_one() {
        String profile =
                """
                basics: {name: Elen Saarik}
                work: [{name: Company, position: engineer, startDate: 2022, endDate: 2023}]
                target: {name: SMILES}
                letter: {motivation: I saw how they work at Company. I saw it at Company.}
                """;
        String letter = run(profile, "txt", "--width", "33").output();
        assertTrue(letter.contains("[company\n1]"), letter);
    }

    @Test
    void refuses_a_letter_whose_template_names_somebody(@TempDir Path folder) throws IOException {
        Path template = Files.createDirectories(folder.resolve("own"));
        Files.writeString(template.resolve("template.yaml"), "description: of one's own\n");
        for (String said :
                List.of("I am *Elen* Saarik.", "I was at NORTH&#108;IGHT.", "Call 5555 0134.")) {
            Files.writeString(template.resolve("body.en.mustache"), "Dear all,\n\n" + said + "\n");
            for (String format : List.of("md", "txt", "html")) {
                Ran ran = run(PROFILE, format, "--template-path", folder.toString(), "-t", "own");
                assertEquals(Exit.PROBLEMS, ran.exit(), format + ran.output());
                assertEquals("", ran.output());
                assertTrue(ran.errors().contains("[NOT_REDACTED]"), ran.errors());
                assertTrue(
                        ran.errors().contains("the letter as " + format + " would still say"),
                        ran.errors());
            }
        }
    }

    @Test
    void refuses_a_page_that_links_to_somebody(@TempDir Path folder) throws IOException {
        Path layout = Files.createDirectories(folder.resolve("layouts/own"));
        Files.writeString(
                layout.resolve("page.html.mustache"),
                "<p>{{body}}</p><a href=\"https://x.example/%65len-saarik\">more</a>\n");
        Ran ran = run(PROFILE, "html", "--template-path", folder.toString(), "--layout", "own");
        assertTrue(ran.errors().contains("[NOT_REDACTED]"), ran.errors() + ran.output());
    }

    @Test
    void writes_and_remembers_a_redacted_letter_as_any_other(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("letter.md");
        Ran ran = run(PROFILE, "md", "-o", file.toString());
        assertEquals(Exit.OK, ran.exit(), ran.errors());
        assertTrue(Files.readString(file).startsWith("**\\[name\\]**"));
        assertTrue(Files.exists(folder.resolve(".letters")));
    }

    @Test
    void leaves_a_letter_that_is_not_redacted_as_it_is() {
        Ran ran = Ran.with(Map.of(), PROFILE, "generate", "-", "-f", "txt");
        assertTrue(ran.output().startsWith("Elen Saarik\nNorthlight\n"), ran.output());
    }

    @Test
    void a_hospital_is_an_employer_also_where_it_is_a_university_s() {
        String hospital = "St James's University Hospital";
        String profile = PROFILE.replace("{name: Northlight,", "{name: \"" + hospital + "\",");
        String letter = run(profile, "txt").output();
        assertTrue(letter.contains("as an engineer at [company "), letter);
        assertTrue(letter.contains("at the [university 1]"), letter);
    }

    private static String letter(String motivation) {
        return letter(motivation, "txt");
    }

    private static String letter(String motivation, String format) {
        String quoted = motivation.replace("'", "''");
        Ran ran = run(PROFILE + "  motivation: '" + quoted + "'\n", format);
        assertEquals(Exit.OK, ran.exit(), ran.errors());
        return ran.output();
    }

    /** A letter with stand-ins, as Markdown writes them. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int end = Label.endOfStandIn(text, i);
            boolean code = i > 0 && text.charAt(i - 1) == '`';
            boolean done = i > 0 && text.charAt(i - 1) == '\\';
            if (end > 0 && !code && !done) {
                out.append("\\[").append(text, i + 1, end - 1).append("\\]");
                i = end - 1;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString().replace("*** *** ***", "\\*\\*\\* \\*\\*\\* \\*\\*\\*");
    }

    private static Ran run(String profile, String format, String... more) {
        List<String> command = new ArrayList<>(List.of("generate", "-", "--redact", "-f", format));
        command.addAll(List.of(more));
        return Ran.with(Map.of(), profile, command.toArray(new String[0]));
    }
}
