package letter.language;

import letter.value.Text;

import java.util.List;
import java.util.Optional;

/**
 * Whom a letter greets.
 *
 * @param kind what the letter applies for, which tells who reads it where nobody is known
 * @param persons in the order in which they are greeted; they go before the body
 * @param body a committee or an office
 */
public record Addressee(Goal.Kind kind, List<Person> persons, Optional<Text> body) {
    public Addressee {
        persons = List.copyOf(persons);
    }
}
