package letter.language;

import letter.value.Text;

import java.util.Optional;

/**
 * A person whom a letter greets, as far as they are known.
 *
 * @param familyName the part of the name that salutations use, where the user says it
 */
public record Person(
        Text name, Optional<Text> familyName, Optional<Text> title, Optional<Gender> gender) {

    /** As far as a salutation shows it. */
    public enum Gender {
        FEMALE,
        MALE,
        OTHER
    }

    /** A name as the lines of an address have it: {@code Wei Ng} of {@code Ng, Wei}. */
    public static Text inAddress(Text name) {
        return new Text(Greeted.inAddress(name.value()));
    }
}
