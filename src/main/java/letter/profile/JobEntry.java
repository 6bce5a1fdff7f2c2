package letter.profile;

import letter.document.Field;
import letter.value.LanguageTag;
import letter.value.PartialDate;
import letter.value.Text;

import java.util.Optional;
import java.util.OptionalInt;

/** What an entry of a job list says of its letters: one for each of its profiles and targets. */
public record JobEntry(
        @Field(value = "Profiles: anna.yaml, profiles/*.yaml", own = true)
                Optional<OneOrMore> profile,
        @Field(value = "Targets, in the place of the profile's own: targets/*.yaml", own = true)
                Optional<OneOrMore> target,
        @Field(value = "Overlays on the profile, the last wins: private.yaml", own = true)
                Optional<OneOrMore> with,
        @Field(value = "The template by name: motivation, cover", own = true)
                Optional<Text> template,
        @Field(value = "The layout by name: plain, bare", own = true) Optional<Text> layout,
        @Field(value = "The language: en, en-US, de, fr, …", own = true)
                Optional<LanguageTag> language,
        @Field(value = "The date of the letter, to the day", own = true) Optional<PartialDate> date,
        @Field(value = "The formats: md, txt, html", own = true) Optional<OneOrMore> formats,
        @Field(value = "The name of the file: '{target.name}/{basics.name}.{format}'", own = true)
                Optional<Text> output,
        @Field(value = "Columns at which md and txt are wrapped; 0 for none", own = true, least = 0)
                OptionalInt width,
        @Field(value = "Stand-ins in the place of personal data: true or false", own = true)
                Optional<Answer> redact,
        @Field(value = "Any fields of the profile and its target, laid over it", own = true)
                Optional<Overrides> overrides) {

    /** Nothing said: everything is as usual. */
    public static JobEntry none() {
        return new JobEntry(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
