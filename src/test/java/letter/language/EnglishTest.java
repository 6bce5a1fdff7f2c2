package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

class EnglishTest {
    private final Language english = new English(LanguageTag.parse("en").orElseThrow());
    private final Language american = new English(LanguageTag.parse("en-US").orElseThrow());

    @ParameterizedTest
    @CsvSource({
        "1, first",
        "2, second",
        "12, twelfth",
        "13, 13th",
        "21, 21st",
        "22, 22nd",
        "23, 23rd",
        "101, 101st",
        "111, 111th",
        "112, 112th"
    })
    void counts_years_of_study(int number, String ordinal) {
        assertEquals(ordinal, english.ordinal(number).value());
    }

    @ParameterizedTest
    @CsvSource({
        "1, one month",
        "2, two months",
        "11, eleven months",
        "12, one year",
        "17, one year",
        "18, a year and a half",
        "23, a year and a half",
        "24, two years",
        "29, two years",
        "30, two and a half years",
        "59, four and a half years",
        "60, five years",
        "71, five years",
        "144, twelve years",
        "156, 13 years"
    })
    void rounds_spans_down(int months, String span) {
        assertEquals(span, english.span(months).orElseThrow().value());
    }

    @Test
    void has_no_span_under_a_month() {
        assertEquals(Optional.empty(), english.span(0));
        assertEquals(Optional.empty(), english.span(-7));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, 2022-06, from May 2020 to June 2022",
        "2020-05-17, 2022-06-01, from May 2020 to June 2022",
        "2020, 2022, from 2020 to 2022",
        "2020, 2022-06, from 2020 to June 2022",
        "2022-05, 2022-06, from May to June 2022",
        "2022-06, 2022-06, in June 2022",
        "2022-06-01, 2022-06-12, in June 2022",
        "2023, 2023, in 2023",
        "2022, 2022-06, in 2022",
        "2022-06, 2022, in 2022",
        "2020-05, present, since May 2020"
    })
    void tells_from_when_to_when(String start, String end, String during) {
        assertEquals(during, english.during(date(start), date(end)).value());
    }

    @Test
    void tells_one_end_alone() {
        assertEquals("since May 2020", english.since(date("2020-05")).value());
        assertEquals("since 2020", english.since(date("2020")).value());
        assertEquals("until June 2022", english.until(date("2022-06")).value());
        assertEquals("in June 2022", english.in(date("2022-06-30")).value());
        assertThrows(IllegalArgumentException.class, () -> english.since(PartialDate.PRESENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024 | last year
                    2023 2024 | in each of the past two years
                    2022 2023 2024 | in each of the past three years
                    2023 | in 2023
                    2021 2023 | in 2021 and 2023
                    2022 2024 | in 2022 and 2024
                    2022 2023 | in 2022 and 2023
                    2019 2021 2023 | in 2019, 2021 and 2023
                    2025 | in 2025
                    2024 2025 | in 2024 and 2025
                    """)
    void tells_earlier_editions_from_the_year_of_the_letter(String years, String words) {
        List<Integer> list = new ArrayList<>();
        for (String year : years.split(" ")) {
            list.add(Integer.valueOf(year));
        }

        assertEquals(words, english.editions(list, 2025).value());
    }

    @Test
    void puts_the_place_before_the_date() {
        LocalDate date = LocalDate.of(2025, 4, 1);

        assertEquals("Tartu, 1 April 2025", english.placeAndDate(new Text("Tartu"), date).value());
        assertEquals(
                "Tartu, April 1, 2025", american.placeAndDate(new Text("Tartu"), date).value());
    }

    @Test
    void has_the_serial_comma_in_american_usage() {
        List<Text> items = List.of(new Text("A"), new Text("B"), new Text("C"));

        assertEquals("A, B and C", english.join(items).value());
        assertEquals("A, B, and C", american.join(items).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    On Weirs                  | Rivers and Hills | “On Weirs” (Rivers and Hills)
                    “Why Weirs?”              | Rivers           | “Why Weirs?” (Rivers)
                    On Weirs                  |                  | “On Weirs”
                    The Nature of Weirs       | Nature           | “The Nature of Weirs” (Nature)
                    """)
    void cites_publications(String title, String publisher, String citation) {
        Optional<Text> where = Optional.ofNullable(publisher).map(Text::new);
        assertEquals(citation, english.publication(new Text(title), where).value());
    }

    @Test
    void says_who_gave_an_award_once() {
        Optional<Text> giver = Optional.of(new Text("Keld Society"));
        assertEquals("the Prize (Keld Society)", honour("the Prize", giver));
        assertEquals("the Keld Society Prize", honour("the Keld Society Prize", giver));
        assertEquals("the Prize", honour("the Prize", Optional.empty()));
    }

    private String honour(String name, Optional<Text> giver) {
        return english.honour(new Text(name), giver).value();
    }

    @Test
    void does_not_volunteer_as_a_volunteer() {
        Optional<Text> club = Optional.of(new Text("Code Club"));

        assertEquals(
                "at Code Club",
                english.volunteering(new Job(Optional.of(new Text("Volunteer")), club)).value());
        assertEquals(
                "as a mentor at Code Club",
                english.volunteering(new Job(Optional.of(new Text("mentor")), club)).value());
    }

    @Test
    void counts_enclosures() {
        assertEquals("Enclosure", english.enclosures(1).value());
        assertEquals("Enclosures", english.enclosures(2).value());
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}
