package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.value.LanguageTag;
import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class RussianTest {
    private final Language russian = new Russian(LanguageTag.parse("ru").orElseThrow());

    @Test
    void puts_the_place_before_the_date() {
        assertEquals(
                "Тарту, 20\u00A0апреля 2025\u00A0г.",
                russian.placeAndDate(new Text("Тарту"), LocalDate.of(2025, 4, 20)).value());
    }

    @ParameterizedTest
    @CsvSource({"1, первый", "3, третий", "10, десятый", "11, 11-й", "13, 13-й"})
    void counts_years_of_study(int number, String ordinal) {
        assertEquals(ordinal, russian.ordinal(number).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Инженер | Тополь | в компании «Тополь» (должность — инженер)
                    | Тополь | в компании «Тополь»
                    Инженер | | на позиции «инженер»
                    Дизайнер | Фриланс | на фрилансе (дизайнер)
                    | self-employed | на себя
                    | | в организации
                    """)
    void says_where_somebody_works_and_as_what(String position, String employer, String phrase) {
        assertEquals(phrase, spaced(russian.job(new Job(text(position), text(employer)))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Куратор | Лапа | в организации «Лапа» (роль — куратор)
                    Волонтёр | Лапа | в организации «Лапа»
                    volunteer | Red Cross | в Red Cross
                    Куратор | | (роль — куратор)
                    """)
    void does_not_volunteer_as_a_volunteer(String position, String employer, String phrase) {
        assertEquals(phrase, spaced(russian.volunteering(new Job(text(position), text(employer)))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    О плотинах | Реки и холмы | «О плотинах» (Реки и холмы)
                    О плотинах | | «О плотинах»
                    «Что течёт?» | Реки | «Что течёт?» (Реки)
                    On Weirs | Rivers | «On Weirs» (Rivers)
                    """)
    void cites_publications(String title, String publisher, String citation) {
        assertEquals(citation, russian.publication(new Text(title), text(publisher)).value());
    }

    @Test
    void says_who_gave_an_award_once() {
        Text prize = new Text("Премия РГО");
        assertEquals("Премия РГО", russian.honour(prize, text("РГО")).value());
        assertEquals("Премия РГО (Фонд)", russian.honour(prize, text("Фонд")).value());
        assertEquals("Премия РГО", russian.honour(prize, Optional.empty()).value());
    }

    @ParameterizedTest
    @CsvSource({
        "Русский, Родной, русский (родной)",
        "английский, C1, английский (C1)",
        "Татарский, , татарский",
        "English, Native speaker, English (Native speaker)"
    })
    void writes_languages_small(String language, String fluency, String phrase) {
        assertEquals(phrase, russian.spoken(new Text(language), text(fluency)).value());
    }

    @Test
    void names_no_role_that_all_have() {
        assertEquals(Optional.empty(), russian.role(new Text("Участник")));
        assertEquals(Optional.empty(), russian.role(new Text("attendee")));
        assertEquals(
                "в SMILES 2024",
                russian.participation(new Text("SMILES"), text("2024"), text("участница")).value());
    }

    @Test
    void begins_in_capitals_after_the_exclamation_mark() {
        assertTrue(russian.opensWell("Прошу"));
        assertFalse(russian.opensWell("прошу"));
    }

    @Test
    void counts_enclosures() {
        assertEquals("Приложение", russian.enclosures(1).value());
        assertEquals("Приложения", russian.enclosures(2).value());
    }

    @Test
    void closes_with_respect() {
        Addressee anybody = new Addressee(Goal.Kind.JOB, List.of(), Optional.empty());

        assertEquals("С уважением,", russian.closing(anybody).value());
    }

    private static Optional<Text> text(String value) {
        return Optional.ofNullable(value).map(Text::new);
    }

    private static String spaced(Text text) {
        return text.value().replace('\u00A0', ' ');
    }
}
