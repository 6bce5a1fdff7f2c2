package letter.profile;

import letter.document.Field;
import letter.value.PartialDate;
import letter.value.Personal;
import letter.value.Personal.Kind;
import letter.value.Text;

import java.util.Optional;

/** An event that the applicant took part in: a school, a conference, a contest. */
public record Participation(
        @Field(value = "The event, without the year: SMILES", own = true) Text event,
        @Field(value = "Which of its editions: 2024", own = true) Optional<Text> edition,
        @Field(value = "Who held it", own = true) Optional<Text> organizer,
        @Field(value = "What the applicant was there: participant, speaker", own = true)
                Optional<Text> role,
        @Field(value = "What the applicant worked on there", own = true) Optional<Text> project,
        @Field(value = "Who led that project", own = true) @Personal(Kind.PERSON)
                Optional<Text> lead,
        @Field(value = "in-person, online or hybrid", own = true) Optional<Mode> mode,
        @Field(value = "When it began: 2023, 2023-09 or 2023-09-15", own = true)
                Optional<PartialDate> startDate,
        @Field(value = "When it ended, or present", own = true) Optional<PartialDate> endDate,
        Usage usage)
        implements Entry {
    @Override
    public Optional<Text> named() {
        return Optional.of(event);
    }
}
