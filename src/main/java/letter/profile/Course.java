package letter.profile;

import letter.document.Field;
import letter.value.PartialDate;
import letter.value.Personal;
import letter.value.Personal.Kind;
import letter.value.Text;

import java.util.Optional;

/** A course taken, or being taken. */
public record Course(
        @Field(value = "The title of the course", own = true) Text name,
        @Field(value = "Who gives it", own = true) @Personal(Kind.SCHOOL)
                Optional<Text> institution,
        @Field(value = "When it began: 2023, 2023-09 or 2023-09-15", own = true)
                Optional<PartialDate> startDate,
        @Field(value = "When it ended, or present", own = true) Optional<PartialDate> endDate,
        Usage usage)
        implements Entry {
    @Override
    public Optional<Text> named() {
        return Optional.of(name);
    }
}
