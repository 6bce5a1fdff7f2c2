package letter.profile;

import letter.document.Field;
import letter.value.PartialDate;
import letter.value.Personal;
import letter.value.Personal.Kind;
import letter.value.Text;

import java.util.Optional;

/** A publication. */
public record Publication(
        @Field("Its title") @Personal(Kind.PUBLICATION) Optional<Text> name,
        @Field("Where it appeared") Optional<Text> publisher,
        @Field("When it appeared") Optional<PartialDate> releaseDate,
        @Field(value = "Its web page", aliases = "website") @Personal(Kind.URL) Optional<Text> url,
        @Field("A summary for the CV; not used in letters") Optional<Text> summary,
        Usage usage)
        implements Entry {
    @Override
    public Optional<Text> named() {
        return name;
    }

    @Override
    public Optional<PartialDate> startDate() {
        return releaseDate;
    }

    @Override
    public Optional<PartialDate> endDate() {
        return releaseDate;
    }
}
