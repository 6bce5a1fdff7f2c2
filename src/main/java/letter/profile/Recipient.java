package letter.profile;

import letter.document.Field;
import letter.value.Personal;
import letter.value.Personal.Kind;
import letter.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who reads the letter: a person, a body, or both. */
public record Recipient(
        @Field(value = "The name of the person: Wei Ng", own = true) @Personal(Kind.PERSON)
                Optional<Text> name,
        @Field(
                        value =
                                "The part of the name that a salutation uses, where it is not the last",
                        own = true)
                @Personal(Kind.FAMILY_NAME)
                Optional<Text> familyName,
        @Field(value = "Academic or other title: Dr, Prof.", own = true) Optional<Text> title,
        @Field(value = "female, male or other; never guessed", own = true) Optional<Gender> gender,
        @Field(value = "Others whom the letter greets beside this person", own = true)
                List<Reader> also,
        @Field(value = "A committee or office: Admissions Committee", own = true)
                Optional<Text> body,
        @Field(value = "The organisation, where it is not the one of the target", own = true)
                Optional<Text> organization,
        @Field(value = "The lines of the postal address", own = true) List<Text> address) {

    /** All persons whom the letter greets, the first one first; none where a body reads it. */
    public List<Reader> readers() {
        List<Reader> readers = new ArrayList<>();
        if (name.isPresent()) {
            readers.add(new Reader(name.get(), familyName, title, gender));
        }
        readers.addAll(also);
        return readers;
    }
}
