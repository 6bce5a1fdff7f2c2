package letter.profile;

import letter.document.Field;
import letter.value.PartialDate;
import letter.value.Text;

import java.util.Optional;

/** A language that the applicant speaks. */
public record SpokenLanguage(
        @Field("The language") Optional<Text> language,
        @Field("How well it is spoken") Optional<Text> fluency,
        Usage usage)
        implements Entry {
    @Override
    public Optional<Text> named() {
        return language;
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
