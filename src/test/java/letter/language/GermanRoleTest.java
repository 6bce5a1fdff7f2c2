package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class GermanRoleTest {
    @ParameterizedTest
    @CsvSource({
        "Referentin, als Referentin",
        "als Tutor, als Tutor",
        "Poster, Poster",
        "1. Platz, 1. Platz",
        "Hauptvortrag, Hauptvortrag",
        "Vortrag über Wehre, Vortrag über Wehre"
    })
    void tells_what_one_was_or_did(String role, String phrase) {
        assertEquals(phrase, GermanRole.phrase(new Text(role)).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Teilnehmerin", "teilnehmend", "Teilnehmer:in", "participant"})
    void says_nothing_of_who_just_took_part(String role) {
        assertEquals(Optional.empty(), GermanRole.phrase(new Text(role)));
    }
}
