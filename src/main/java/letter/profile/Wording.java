package letter.profile;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.document.Field;
import letter.value.LanguageTag;
import letter.value.PartialDate;
import letter.value.Personal;
import letter.value.Personal.Kind;
import letter.value.Prose;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** What the applicant wants to say. */
public record Wording(
        @Field(value = "The template by name: motivation, cover", own = true)
                Optional<Text> template,
        @Field(value = "The layout by name: plain, bare", own = true) Optional<Text> layout,
        @Field(
                        value =
                                "The language of the letter: en, en-US, de, de-AT, de-CH, fr, es, es-MX, it, ru",
                        own = true)
                Optional<LanguageTag> language,
        @Field(value = "The date of the letter, to the day", own = true) Optional<PartialDate> date,
        @Field(value = "Which entries go into the letter", own = true) Optional<Select> select,
        @Field(value = "Where the letter is written, before its date", own = true)
                @Personal(Kind.HOME)
                Optional<Text> place,
        @Field(value = "The subject line", own = true) Optional<Text> subject,
        @Field(value = "The salutation, with its comma", own = true) Optional<Text> salutation,
        @Field(value = "The closing, with its comma: Sincerely,", own = true)
                Optional<Text> closing,
        @Field(value = "What is enclosed", own = true) List<Text> enclosures,
        @Field(value = "The first paragraph", own = true) Optional<Prose> opening,
        @Field(
                        value =
                                "Who you are, in the place of what is composed from education and projects",
                        own = true)
                Optional<Prose> introduction,
        @Field(value = "In the place of what is composed from education", own = true)
                Optional<Prose> education,
        @Field(value = "In the place of what is composed from work", own = true)
                Optional<Prose> work,
        @Field(value = "In the place of what is composed from projects", own = true)
                Optional<Prose> projects,
        @Field(value = "In the place of what is composed from courses", own = true)
                Optional<Prose> courses,
        @Field(value = "In the place of what is composed from participation", own = true)
                Optional<Prose> participation,
        @Field(value = "Why you apply at all: true of every letter", own = true)
                Optional<Prose> motivation,
        @Field(value = "Why here, the strongest first", own = true) List<Prose> reasons,
        @Field(value = "What you look forward to", own = true) Optional<Prose> outlook,
        @Field(value = "The last sentence", own = true) Optional<Prose> thanks,
        @Field(value = "Anything that a template of yours needs", own = true) Extra extra,
        Location at) {

    /** Nothing said: every word is composed. */
    public static Wording none(Location at) {
        return new Wording(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Extra.none(),
                at);
    }
}
