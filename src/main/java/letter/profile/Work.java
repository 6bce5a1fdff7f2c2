package letter.profile;

import letter.document.Field;
import letter.value.PartialDate;
import letter.value.Personal;
import letter.value.Personal.Kind;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** A job, held now or before. */
public record Work(
        @Field(value = "The employer", aliases = "company") @Personal(Kind.ORGANIZATION)
                Optional<Text> name,
        @Field("Where the job is") @Personal(Kind.PLACE) Optional<Text> location,
        @Field("What the employer does") Optional<Text> description,
        @Field("The position held") Optional<Text> position,
        @Field(value = "Web page of the employer", aliases = "website") @Personal(Kind.URL)
                Optional<Text> url,
        @Field("When it began: 2023, 2023-09 or 2023-09-15") Optional<PartialDate> startDate,
        @Field("When it ended, or present") Optional<PartialDate> endDate,
        @Field("A summary for the CV; not used in letters") Optional<Text> summary,
        @Field("Results, each a phrase") List<Text> highlights,
        Usage usage)
        implements Entry {
    @Override
    public Optional<Text> named() {
        return name;
    }
}
