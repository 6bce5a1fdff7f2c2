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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class FrenchTest {
    private final Language french = new French(LanguageTag.parse("fr").orElseThrow());

    @Test
    void counts_the_first_of_a_month_alone() {
        Text paris = new Text("Paris");

        assertEquals(
                "Paris, le 1er avril 2025",
                french.placeAndDate(paris, LocalDate.of(2025, 4, 1)).value());
        assertEquals(
                "Paris, le 2 août 2025",
                french.placeAndDate(paris, LocalDate.of(2025, 8, 2)).value());
        assertEquals("Le 31 décembre 2025", french.date(LocalDate.of(2025, 12, 31)).value());
    }

    @ParameterizedTest
    @CsvSource({"1, première", "2, deuxième", "12, douzième", "13, 13e", "21, 21e"})
    void counts_years_of_study(int number, String ordinal) {
        assertEquals(ordinal, french.ordinal(number).value());
    }

    @ParameterizedTest
    @CsvSource({
        "1, un mois",
        "2, deux mois",
        "11, onze mois",
        "12, un an",
        "17, un an",
        "18, un an et demi",
        "24, deux ans",
        "30, deux ans et demi",
        "59, quatre ans et demi",
        "60, cinq ans",
        "71, cinq ans",
        "192, seize ans",
        "204, 17 ans"
    })
    void rounds_spans_down(int months, String span) {
        assertEquals(span, french.span(months).orElseThrow().value());
    }

    @Test
    void has_no_span_under_a_month() {
        assertEquals(Optional.empty(), french.span(0));
        assertEquals(Optional.empty(), french.span(-7));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, 2022-06, de mai 2020 à juin 2022",
        "2020-04, 2022-06, d’avril 2020 à juin 2022",
        "2020-08-17, 2022-06-01, d’août 2020 à juin 2022",
        "2020-10, 2022, d’octobre 2020 à 2022",
        "2020, 2022, de 2020 à 2022",
        "2022-05, 2022-06, de mai à juin 2022",
        "2022-10, 2022-12, d’octobre à décembre 2022",
        "2022-06, 2022-06, en juin 2022",
        "2023, 2023, en 2023",
        "2022, 2022-06, en 2022",
        "2020-05, present, depuis mai 2020"
    })
    void tells_from_when_to_when(String start, String end, String during) {
        assertEquals(during, french.during(date(start), date(end)).value());
    }

    @Test
    void tells_one_end_alone() {
        assertEquals("depuis mai 2020", french.since(date("2020-05")).value());
        assertEquals("depuis 2020", french.since(date("2020")).value());
        assertEquals("jusqu’en juin 2022", french.until(date("2022-06")).value());
        assertEquals("en juin 2022", french.in(date("2022-06-30")).value());
        assertThrows(IllegalArgumentException.class, () -> french.since(PartialDate.PRESENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024           | l’année dernière
                    2023 2024      | chacune des deux dernières années
                    2023           | en 2023
                    2021 2023      | en 2021 et 2023
                    2019 2021 2023 | en 2019, 2021 et 2023
                    2024 2025      | en 2024 et 2025
                    """)
    void tells_earlier_editions_from_the_year_of_the_letter(String years, String words) {
        List<Integer> list = new ArrayList<>();
        for (String year : years.split(" ")) {
            list.add(Integer.valueOf(year));
        }

        assertEquals(words, french.editions(list, 2025).value());
    }

    @Test
    void keeps_quotation_marks_with_what_they_hold() {
        assertEquals("«\u00A0Algèbre\u00A0»", french.thing(new Text("Algèbre")).value());
        assertEquals("“Why?”", french.thing(new Text("“Why?”")).value());
        assertEquals("une carte du marché", french.thing(new Text("une carte du marché")).value());
        assertEquals("«\u00A0Une carte\u00A0»", french.thing(new Text("Une carte")).value());
        assertEquals(
                "«\u00A0Les crues\u00A0» (Cahiers)",
                french.publication(new Text("Les crues"), Optional.of(new Text("Cahiers")))
                        .value());
    }

    @Test
    void says_who_gave_an_award_once() {
        Optional<Text> giver = Optional.of(new Text("Ville de Lille"));

        assertEquals(
                "Prix du jury (Ville de Lille)",
                french.honour(new Text("Prix du jury"), giver).value());
        assertEquals(
                "Prix de la ville de Lille",
                french.honour(new Text("Prix de la ville de Lille"), giver).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Français         | Langue maternelle | français (langue maternelle)
                    Anglais          | C1                | anglais (C1)
                    Anglais          | Courant (C1)      | anglais (courant, C1)
                    Langue des signes | Notions          | langue des signes (notions)
                    anglais          | TOEIC 900         | anglais (TOEIC 900)
                    Arabe marocain   |                   | arabe marocain
                    Anglais (B2)     | B2                | anglais (B2)
                    Quenya           | Notions           | Quenya (notions)
                    """)
    void writes_languages_small(String language, String fluency, String phrase) {
        Optional<Text> level = Optional.ofNullable(fluency).map(Text::new);

        assertEquals(phrase, french.spoken(new Text(language), level).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SMILES                 | 2024       |              | à SMILES 2024
                    SMILES 2024            | 2024       |              | à SMILES 2024
                    Journées du Libre      | 2021       |              | aux Journées du Libre 2021
                    Hackathon Bordeaux     | 2022       | Finaliste    | au Hackathon Bordeaux 2022 (finaliste)
                    École d’été de Lannion |            | tutrice      | à l’École d’été de Lannion (comme tutrice)
                    Ecole d'été de Lannion |            | Participante | à l’Ecole d'été de Lannion
                    Les Rencontres de mai  | 3e édition | participant  | aux Rencontres de mai (3e édition)
                    Les Rencontres de mai  | 3e édition | Conférencière | aux Rencontres de mai (3e édition, comme conférencière)
                    Stage de robotique     | 2023       |              | au Stage de robotique 2023
                    Baltic Data Camp       | 2023       |              | au Baltic Data Camp 2023
                    Oxford Summer School   | 2023       |              | à l’Oxford Summer School 2023
                    The Big Camp           | 2023       |              | à The Big Camp 2023
                    """)
    void takes_part_with_a_preposition(
            String event, String edition, String role, String participation) {
        assertEquals(
                participation,
                french.participation(new Text(event), text(edition), text(role)).value());
    }

    @Test
    void opens_in_capitals() {
        assertTrue(french.opensWell("Étudiante en acoustique, …"));
        assertFalse(french.opensWell("étudiante en acoustique, …"));
    }

    @Test
    void counts_enclosures() {
        assertEquals("Pièce jointe", french.enclosures(1).value());
        assertEquals("Pièces jointes", french.enclosures(2).value());
    }

    private static Optional<Text> text(String text) {
        return Optional.ofNullable(text).map(Text::new);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}
