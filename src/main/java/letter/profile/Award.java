package letter.profile;

import letter.document.Field;
import letter.value.PartialDate;
import letter.value.Personal;
import letter.value.Personal.Kind;
import letter.value.Text;

import java.util.Optional;

/** An award. */
public record Award(
        @Field("The award") Optional<Text> title,
        @Field("When it was given") Optional<PartialDate> date,
        @Field("Who gave it") @Personal(Kind.ORGANIZATION) Optional<Text> awarder,
        @Field("A summary for the CV; not used in letters") Optional<Text> summary,
        Usage usage)
        implements Entry {
    @Override
    public Optional<Text> named() {
        return title;
    }

    @Override
    public Optional<PartialDate> startDate() {
        return date;
    }

    @Override
    public Optional<PartialDate> endDate() {
        return date;
    }
}
