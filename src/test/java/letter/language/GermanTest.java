package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.value.LanguageTag;
import letter.value.PartialDate;
import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

class GermanTest {
    private final Language german = german("de");
    private final Language austrian = german("de-AT");
    private final Language swiss = german("de-CH");

    @ParameterizedTest
    @CsvSource({"1, ersten", "7, siebten", "12, zwölften", "13, 13.", "101, 101."})
    void counts_years_of_study_as_after_im(int number, String ordinal) {
        assertEquals(ordinal, german.ordinal(number).value());
    }

    @ParameterizedTest
    @CsvSource({
        "1, einen Monat",
        "2, zwei Monate",
        "11, elf Monate",
        "12, ein Jahr",
        "17, ein Jahr",
        "18, anderthalb Jahre",
        "23, anderthalb Jahre",
        "24, zwei Jahre",
        "29, zwei Jahre",
        "30, zweieinhalb Jahre",
        "59, viereinhalb Jahre",
        "60, fünf Jahre",
        "71, fünf Jahre",
        "144, zwölf Jahre",
        "156, 13 Jahre"
    })
    void rounds_spans_down(int months, String span) {
        assertEquals(span, german.span(months).orElseThrow().value());
    }

    @Test
    void has_no_span_under_a_month() {
        assertEquals(Optional.empty(), german.span(0));
        assertEquals(Optional.empty(), german.span(-7));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, 2022-06, von Mai 2020 bis Juni 2022",
        "2020-05-17, 2022-06-01, von Mai 2020 bis Juni 2022",
        "2020, 2022, von 2020 bis 2022",
        "2020, 2022-06, von 2020 bis Juni 2022",
        "2022-05, 2022-06, von Mai bis Juni 2022",
        "2022-06, 2022-06, im Juni 2022",
        "2022-06-01, 2022-06-12, im Juni 2022",
        "2023, 2023, 2023",
        "2022, 2022-06, 2022",
        "2022-06, 2022, 2022",
        "2020-05, present, seit Mai 2020"
    })
    void tells_from_when_to_when(String start, String end, String during) {
        assertEquals(during, german.during(date(start), date(end)).value());
    }

    @Test
    void tells_one_end_alone() {
        assertEquals("seit Mai 2020", german.since(date("2020-05")).value());
        assertEquals("seit 2020", german.since(date("2020")).value());
        assertEquals("bis Juni 2022", german.until(date("2022-06")).value());
        assertEquals("im Juni 2022", german.in(date("2022-06-30")).value());
        assertEquals("2022", german.in(date("2022")).value());
        assertThrows(IllegalArgumentException.class, () -> german.since(PartialDate.PRESENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024           | im vergangenen Jahr
                    2023 2024      | in den beiden vergangenen Jahren
                    2022 2023 2024 | in jedem der vergangenen drei Jahre
                    2023           | 2023
                    2021 2023      | 2021 und 2023
                    2019 2021 2023 | 2019, 2021 und 2023
                    2024 2025      | 2024 und 2025
                    """)
    void tells_earlier_editions_from_the_year_of_the_letter(String years, String words) {
        List<Integer> list = new ArrayList<>();
        for (String year : years.split(" ")) {
            list.add(Integer.valueOf(year));
        }

        assertEquals(words, german.editions(list, 2025).value());
    }

    @Test
    void writes_the_date_with_a_point_and_the_month_of_the_country() {
        LocalDate date = LocalDate.of(2026, 1, 2);
        Text wien = new Text("Wien");

        assertEquals("2. Januar 2026", german.date(date).value());
        assertEquals("Wien, 2. Jänner 2026", austrian.placeAndDate(wien, date).value());
        assertEquals("2. Januar 2026", swiss.date(date).value());
        assertEquals("seit Jänner 2024", austrian.since(date("2024-01")).value());
        assertEquals(
                "von Jänner bis Mai 2024",
                austrian.during(date("2024-01"), date("2024-05")).value());
    }

    @Test
    void closes_without_a_comma_and_in_switzerland_without_a_sharp_s() {
        Addressee nobody = new Addressee(Goal.Kind.JOB, List.of(), Optional.empty());

        assertEquals("Mit freundlichen Grüßen", german.closing(nobody).value());
        assertEquals("Mit freundlichen Grüßen", austrian.closing(nobody).value());
        assertEquals("Freundliche Grüsse", swiss.closing(nobody).value());
    }

    @Test
    void calls_enclosures_as_the_country_does() {
        assertEquals("Anlage", german.enclosures(1).value());
        assertEquals("Anlagen", german.enclosures(2).value());
        assertEquals("Beilage", austrian.enclosures(1).value());
        assertEquals("Beilagen", swiss.enclosures(3).value());
    }

    @Test
    void cites_publications_and_honours() {
        Optional<Text> giver = Optional.of(new Text("Stiftung Rheintal"));

        assertEquals(
                "„Über Wehre“ (Stiftung Rheintal)",
                german.publication(new Text("Über Wehre"), giver).value());
        assertEquals(
                "„Ein Wehr“", german.publication(new Text("Ein Wehr"), Optional.empty()).value());
        assertEquals("„Seepreis“ (Stiftung Rheintal)", honour("Seepreis", giver));
        assertEquals("„Preis der Stiftung Rheintal“", honour("Preis der Stiftung Rheintal", giver));
        assertEquals("«Seepreis»", swiss.honour(new Text("Seepreis"), Optional.empty()).value());
    }

    private String honour(String name, Optional<Text> giver) {
        return german.honour(new Text(name), giver).value();
    }

    @Test
    void puts_an_edition_and_a_role_in_one_pair_of_brackets() {
        Optional<Text> tutor = Optional.of(new Text("Tutor"));
        assertEquals(
                "an SMILES (3. Ausgabe, als Tutor)",
                german.participation(new Text("SMILES"), Optional.of(new Text("3. Ausgabe")), tutor)
                        .value());
        assertEquals(
                "an SMILES 2024 (als Tutor)",
                german.participation(new Text("SMILES"), Optional.of(new Text("2024")), tutor)
                        .value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hiermit bewerbe ich mich",
                "Ihre Ausschreibung habe ich gelesen",
                "Sie suchen jemanden",
                "Papier altert",
                "SMILES ist für mich neu",
                "2024 war ich dort",
                "*mit* Freude",
                "„Jugend forscht“ kenne ich",
                "—",
                "a"
            })
    void lets_a_letter_go_on_in_small_letters_or_with_a_noun(String opening) {
        assertTrue(german.opensWell(opening));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hiermit bewerbe ich mich",
                "Ich bewerbe mich",
                "*Mit* Freude habe ich gelesen",
                "Nachdem ich Ihr Museum besucht habe",
                "Sehr gern bewerbe ich mich",
                "Über Ihre Ausschreibung"
            })
    void objects_to_a_capital_that_only_a_sentence_explains(String opening) {
        assertFalse(german.opensWell(opening));
    }

    @Test
    void lists_what_breaks_in_small_letters() {
        for (String words : german.fragileWords()) {
            assertEquals(words.toLowerCase(Locale.ROOT), words);
        }
        assertTrue(german.fragileWords().contains("im letzten jahr"));
    }

    /** One set of sentences serves all three countries. */
    @Test
    void sentences_hold_nothing_that_switzerland_writes_otherwise() throws IOException {
        List<Path> parts;
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            parts = files.filter(path -> path.toString().endsWith(".de.mustache")).toList();
        }

        assertTrue(parts.size() >= 8, parts.toString());
        for (Path part : parts) {
            String sentences = Files.readString(part);
            for (String mark : List.of("ß", "„", "“", "»", "«")) {
                assertFalse(sentences.contains(mark), part + " holds " + mark);
            }
        }
    }

    static Language german(String tag) {
        return new German(LanguageTag.parse(tag).orElseThrow());
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}
