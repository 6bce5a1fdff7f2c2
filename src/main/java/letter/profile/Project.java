package letter.profile;

import letter.document.Field;
import letter.value.PartialDate;
import letter.value.Personal;
import letter.value.Personal.Kind;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** A project, finished or under way. */
public record Project(
        @Field("What the project is, as a noun phrase") Optional<Text> name,
        @Field("A description for the CV; not used in letters") Optional<Text> description,
        @Field("Results, each a phrase") List<Text> highlights,
        @Field("When it began: 2023, 2023-09 or 2023-09-15") Optional<PartialDate> startDate,
        @Field("When it ended, or present") Optional<PartialDate> endDate,
        @Field("Its web page") @Personal(Kind.URL) Optional<Text> url,
        @Field("Roles held in it") List<Text> roles,
        @Field("For whom it was made") @Personal(Kind.ORGANIZATION) Optional<Text> entity,
        @Field("What kind of project it is") Optional<Text> type,
        @Field(value = "Who works on it too: people, groups", own = true)
                @Personal(Kind.COLLABORATOR)
                List<Text> collaborators,
        Usage usage)
        implements Entry {
    @Override
    public Optional<Text> named() {
        return name;
    }
}
