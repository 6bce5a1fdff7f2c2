package letter.profile;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.document.Field;
import letter.value.PartialDate;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/**
 * What is true of the place that the letter goes to.
 *
 * <p>What it leaves out, its {@code posting} says: a job posting in JSON Resume's fields is a
 * target as it is, and may have letter's own fields beside.
 */
public record Target(
        @Field(value = "The school, programme or position", aliases = "title", own = true)
                Text name,
        @Field(
                        value =
                                "The words for it inside a sentence, in the place of the composed ones",
                        own = true)
                Optional<Text> phrase,
        @Field(value = "school, degree, job, grant or other", own = true) Optional<TargetKind> kind,
        @Field(value = "Who offers it", aliases = "company", own = true)
                Optional<Text> organization,
        @Field(value = "What it is an edition of, to be met with participation[].event", own = true)
                Optional<Text> series,
        @Field(value = "Which edition: 2025", own = true) Optional<Text> edition,
        @Field(value = "Where it is held", own = true) Optional<Text> place,
        @Field(value = "When it begins: 2025, 2025-07 or 2025-07-01", own = true)
                Optional<PartialDate> startDate,
        @Field(value = "When it ends: 2025, 2025-07 or 2025-07-14", own = true)
                Optional<PartialDate> endDate,
        @Field(value = "in-person, online or hybrid", own = true) Optional<Mode> mode,
        @Field(value = "What it is about", own = true) List<Text> topics,
        @Field(value = "More words to be met with the keywords of entries", own = true)
                List<Text> keywords,
        @Field(value = "Until when applications are taken", own = true)
                Optional<PartialDate> deadline,
        @Field(value = "How long the letter may be", own = true) Optional<Limits> limits,
        @Field(value = "Its web page", own = true) Optional<Text> url,
        @Field(value = "Who reads the letter", own = true) Optional<Recipient> recipient,
        @Field(value = "What the applicant wants to say in this letter only", own = true)
                Optional<Wording> letter,
        @Field(value = "Anything that a template of yours needs", own = true) Extra extra,
        JobPosting posting,
        Location at) {
    public Target {
        kind = kind.isPresent() ? kind : posting.kind();
        place = place.isPresent() ? place : posting.place();
        mode = mode.isPresent() ? mode : posting.mode();
        topics = topics.isEmpty() ? posting.topics() : topics;
        keywords = posting.keywords(keywords);
    }
}
