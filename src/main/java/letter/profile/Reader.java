package letter.profile;

import letter.document.Field;
import letter.value.Personal;
import letter.value.Personal.Kind;
import letter.value.Text;

import java.util.Optional;

/** A person whom the letter greets. */
public record Reader(
        @Field(value = "The name of the person: Ana Gómez", own = true) @Personal(Kind.PERSON)
                Text name,
        @Field(
                        value =
                                "The part of the name that a salutation uses, where it is not the last",
                        own = true)
                @Personal(Kind.FAMILY_NAME)
                Optional<Text> familyName,
        @Field(value = "Academic or other title: Dr, Prof.", own = true) Optional<Text> title,
        @Field(value = "female, male or other; never guessed", own = true)
                Optional<Gender> gender) {}
