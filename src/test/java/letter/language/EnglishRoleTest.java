package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.LanguageTag;
import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class EnglishRoleTest {
    private final Language english = new English(LanguageTag.parse("en").orElseThrow());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    speaker           | Conf 2023 (as a speaker)
                    organiser         | Conf 2023 (as an organiser)
                    head of the jury  | Conf 2023 (as head of the jury)
                    the youngest pupil | Conf 2023 (as the youngest pupil)
                    as a guest        | Conf 2023 (as a guest)
                    2nd place         | Conf 2023 (2nd place)
                    Lightning talk    | Conf 2023 (Lightning talk)
                    participant       | Conf 2023
                    Attendee          | Conf 2023
                                      | Conf 2023
                    """)
    void says_what_one_was_unless_all_were(String role, String phrase) {
        Optional<Text> said = Optional.ofNullable(role).map(Text::new);
        Text event = new Text("Conf");
        Optional<Text> edition = Optional.of(new Text("2023"));

        assertEquals(phrase, english.participation(event, edition, said).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    speaker           | as a speaker
                    as a guest        | as a guest
                    Lightning talk    | with a Lightning talk
                    the closing keynote | with the closing keynote
                    Poster            | with a poster
                    2nd place         | and won 2nd place
                    Second Place      | and won second place
                    First Lovelace Prize | and won First Lovelace Prize
                    third prize       | and won third prize
                    honorary award    | and won an honorary award
                    the Gauge Medal   | and won the Gauge Medal
                    participant       |
                    """)
    void goes_on_from_being_there(String role, String phrase) {
        Optional<Text> said = english.role(new Text(role));

        assertEquals(Optional.ofNullable(phrase), said.map(Text::value));
    }
}
