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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ItalianTest {
    private final Language italian =
            Languages.of(LanguageTag.parse("it").orElseThrow()).orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna | Anna
                    Anna; Bruno | Anna e Bruno
                    Anna; Bruno; Carla | Anna, Bruno e Carla
                    Anna; Elena | Anna ed Elena
                    Anna; Bruno; elettronica | Anna, Bruno ed elettronica
                    Anna; Élodie | Anna ed Élodie
                    Anna; Eulalia | Anna e Eulalia
                    Anna; «Elena» | Anna ed «Elena»
                    «Arte, musica»; «Cinema» | «Arte, musica» e «Cinema»
                    «Acqua e suolo»; «Fisica» | «Acqua e suolo» e «Fisica»
                    Rossi e Neri; Elena | Rossi e Neri, ed Elena
                    Rossi e Neri; Anna; Bruno | Rossi e Neri, Anna e Bruno
                    Pisa, Lucca; Roma | Pisa, Lucca; e Roma
                    Elena; Anna | Elena e Anna
                    """)
    void joins_with_a_d_before_the_same_vowel_alone(String items, String joined) {
        List<Text> list = new ArrayList<>();
        for (String item : items.split("; ")) {
            list.add(new Text(item));
        }

        assertEquals(joined, italian.join(list).value());
    }

    @ParameterizedTest
    @CsvSource({"1, primo", "2, secondo", "8, ottavo", "12, dodicesimo", "13, 13º"})
    void counts_years_of_study(int number, String ordinal) {
        assertEquals(ordinal, italian.ordinal(number).value());
    }

    @ParameterizedTest
    @CsvSource({
        "1, un mese",
        "2, due mesi",
        "11, undici mesi",
        "12, un anno",
        "17, un anno",
        "18, un anno e mezzo",
        "24, due anni",
        "29, due anni",
        "30, due anni e mezzo",
        "59, quattro anni e mezzo",
        "71, cinque anni",
        "144, dodici anni",
        "156, 13 anni"
    })
    void rounds_spans_down(int months, String span) {
        assertEquals(span, italian.span(months).orElseThrow().value());
    }

    @Test
    void has_no_span_under_a_month() {
        assertEquals(Optional.empty(), italian.span(0));
        assertEquals(Optional.empty(), italian.span(-7));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, 2022-06, da maggio 2020 a giugno 2022",
        "2020-05-17, 2022-04-01, da maggio 2020 ad aprile 2022",
        "2020, 2022, dal 2020 al 2022",
        "2020, 2022-06, dal 2020 a giugno 2022",
        "2020-08, 2022, da agosto 2020 al 2022",
        "2022-05, 2022-08, da maggio ad agosto 2022",
        "2022-06, 2022-06, nel giugno 2022",
        "2022-10-01, 2022-10-12, nell’ottobre 2022",
        "2023, 2023, nel 2023",
        "2022, 2022-06, nel 2022",
        "2020-05, present, da maggio 2020"
    })
    void tells_from_when_to_when(String start, String end, String during) {
        assertEquals(during, italian.during(date(start), date(end)).value());
    }

    @Test
    void tells_one_end_alone() {
        assertEquals("da ottobre 2020", italian.since(date("2020-10")).value());
        assertEquals("dal 2020", italian.since(date("2020")).value());
        assertEquals("fino a giugno 2022", italian.until(date("2022-06")).value());
        assertEquals("fino ad aprile 2022", italian.until(date("2022-04")).value());
        assertEquals("fino al 2022", italian.until(date("2022")).value());
        assertEquals("nell’aprile 2022", italian.in(date("2022-04-30")).value());
        assertEquals("nel 2022", italian.in(date("2022")).value());
        assertThrows(IllegalArgumentException.class, () -> italian.since(PartialDate.PRESENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024 | l’anno scorso
                    2023 2024 | in ciascuno degli ultimi due anni
                    2023 | nel 2023
                    2021 2023 | nel 2021 e nel 2023
                    2019 2021 2023 | nel 2019, nel 2021 e nel 2023
                    2025 | nel 2025
                    """)
    void tells_earlier_editions_from_the_year_of_the_letter(String years, String words) {
        List<Integer> list = new ArrayList<>();
        for (String year : years.split(" ")) {
            list.add(Integer.valueOf(year));
        }

        assertEquals(words, italian.editions(list, 2025).value());
    }

    @Test
    void makes_an_ordinal_of_the_first_day_alone() {
        Text place = new Text("Roma");

        assertEquals(
                "Roma, 1º aprile 2025",
                italian.placeAndDate(place, LocalDate.of(2025, 4, 1)).value());
        assertEquals("11 aprile 2025", italian.date(LocalDate.of(2025, 4, 11)).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mappa dei pozzi   | «Mappa dei pozzi»
                    «Mappa»           | «Mappa»
                    “Mappa” e “Carta” | «“Mappa” e “Carta”»
                    «Mappa» e «Carta» | “«Mappa» e «Carta»”
                    Chi ha letto «Se questo è un uomo»? | “Chi ha letto «Se questo è un uomo»?”
                    'l''acqua'        | «l'acqua»
                    """)
    void quotes_what_it_cites_and_leaves_other_quotes_alone(String name, String cited) {
        assertEquals(cited, italian.thing(new Text(name)).value());
    }

    @Test
    void says_where_a_publication_appeared() {
        Optional<Text> where = Optional.of(new Text("Rivista di Idraulica"));

        assertEquals(
                "«Acque basse» (Rivista di Idraulica)",
                italian.publication(new Text("Acque basse"), where).value());
        assertEquals(
                "«Acque basse»",
                italian.publication(new Text("Acque basse"), Optional.empty()).value());
    }

    @Test
    void says_who_gave_an_award_once() {
        Optional<Text> giver = Optional.of(new Text("Lincei"));

        assertEquals("Premio (Lincei)", italian.honour(new Text("Premio"), giver).value());
        assertEquals("Premio Lincei", italian.honour(new Text("Premio Lincei"), giver).value());
    }

    @Test
    void has_one_pair_of_brackets_after_an_event() {
        assertEquals(
                "al Congresso sui Suoli (5ª edizione, come relatrice)",
                italian.participation(
                                new Text("Congresso sui Suoli"),
                                Optional.of(new Text("5th")),
                                Optional.of(new Text("relatrice")))
                        .value());
    }

    @Test
    void puts_the_preposition_before_an_event_and_the_role_after_it() {
        Optional<Text> edition = Optional.of(new Text("2023"));

        assertEquals(
                "al Festival della Scienza 2023 (come relatrice)",
                italian.participation(
                                new Text("Festival della Scienza"),
                                edition,
                                Optional.of(new Text("relatrice")))
                        .value());
        assertEquals(
                "a SMILES 2023",
                italian.participation(
                                new Text("SMILES"), edition, Optional.of(new Text("participant")))
                        .value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desidero candidarmi",
                "SMILES è la scuola",
                "Le scrivo perché",
                "La Vostra scuola",
                "Lei cerca",
                "Northlight cerca",
                "42 pozzi",
                "**SMILES** è",
                ""
            })
    void accepts_what_may_go_on_after_a_comma(String paragraph) {
        assertTrue(italian.opensWell(paragraph), paragraph);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Desidero candidarmi", "Con questa", "Sono", "L’anno", "Vorrei, se"})
    void objects_to_a_capital_after_a_comma(String paragraph) {
        assertFalse(italian.opensWell(paragraph), paragraph);
    }

    @Test
    void closes_to_a_person_and_to_an_office() {
        Person person =
                new Person(
                        new Text("Wei Ng"), Optional.empty(), Optional.empty(), Optional.empty());

        assertEquals(
                "Cordiali saluti,",
                italian.closing(new Addressee(Goal.Kind.JOB, List.of(person), Optional.empty()))
                        .value());
        assertEquals(
                "Distinti saluti,",
                italian.closing(new Addressee(Goal.Kind.JOB, List.of(), Optional.empty())).value());
    }

    @Test
    void leaves_its_own_country_out_of_addresses() {
        assertEquals(Optional.empty(), italian.country(new Text("IT")));
        assertEquals(Optional.of(new Text("Germania")), italian.country(new Text("DE")));
    }

    @Test
    void counts_enclosures() {
        assertEquals("Allegato", italian.enclosures(1).value());
        assertEquals("Allegati", italian.enclosures(2).value());
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}
