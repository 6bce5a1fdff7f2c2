package letter.language;

import letter.value.Text;

import java.util.Optional;

/** Whom a letter greets, as far as that is known. */
public record Addressee(
        Goal.Kind kind,
        Optional<Text> name,
        Optional<Text> title,
        Optional<Gender> gender,
        Optional<Text> body) {

    /** As far as a salutation shows it. */
    public enum Gender {
        FEMALE,
        MALE,
        OTHER
    }
}
