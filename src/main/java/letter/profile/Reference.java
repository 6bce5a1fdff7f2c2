package letter.profile;

import letter.document.Field;
import letter.value.PartialDate;
import letter.value.Personal;
import letter.value.Personal.Kind;
import letter.value.Text;

import java.util.Optional;

/** A person who vouches for the applicant. */
public record Reference(
        @Field("Their name") @Personal(Kind.PERSON) Optional<Text> name,
        @Field("What they say") Optional<Text> reference,
        Usage usage)
        implements Entry {
    @Override
    public Optional<Text> named() {
        return name;
    }

    @Override
    public Optional<PartialDate> startDate() {
        return Optional.empty();
    }

    @Override
    public Optional<PartialDate> endDate() {
        return Optional.empty();
    }
}
