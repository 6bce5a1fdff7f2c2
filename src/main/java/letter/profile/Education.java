package letter.profile;

import letter.document.Field;
import letter.value.PartialDate;
import letter.value.Personal;
import letter.value.Personal.Kind;
import letter.value.Text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A course of study, current or completed. */
public record Education(
        @Field("School or university") @Personal(Kind.SCHOOL) Optional<Text> institution,
        @Field("Its web page") @Personal(Kind.URL) Optional<Text> url,
        @Field("The subject: Data Science") Optional<Text> area,
        @Field("The degree: Bachelor, Master, PhD") Optional<Text> studyType,
        @Field("When it began: 2023, 2023-09 or 2023-09-15") Optional<PartialDate> startDate,
        @Field("When it ended, or present") Optional<PartialDate> endDate,
        @Field(value = "Grade point average, or grade", aliases = "gpa") Optional<Text> score,
        @Field(
                        value =
                                "The year of study that the applicant is in; else computed from startDate",
                        own = true,
                        least = 1)
                OptionalInt year,
        @Field("Courses taken there, by name") List<Text> courses,
        Usage usage)
        implements Entry {
    @Override
    public Optional<Text> named() {
        return institution.isPresent() ? institution : area;
    }
}
