package letter.profile;

import letter.document.Field;

import java.util.Optional;

/** Which entries go into the letter: for each kind a number, or a list of ids. */
public record Select(
        @Field(value = "Of work: how many, or which ids", own = true) Optional<Choice> work,
        @Field(value = "Of volunteer: how many, or which ids", own = true)
                Optional<Choice> volunteer,
        @Field(value = "Of education: how many, or which ids", own = true)
                Optional<Choice> education,
        @Field(value = "Of projects: how many, or which ids", own = true) Optional<Choice> projects,
        @Field(value = "Of courses: how many, or which ids", own = true) Optional<Choice> courses,
        @Field(value = "Of participation: how many, or which ids", own = true)
                Optional<Choice> participation,
        @Field(value = "Of skills: how many, or which ids", own = true) Optional<Choice> skills,
        @Field(value = "Of languages: how many, or which ids", own = true)
                Optional<Choice> languages,
        @Field(value = "Of awards: how many, or which ids", own = true) Optional<Choice> awards,
        @Field(value = "Of certificates: how many, or which ids", own = true)
                Optional<Choice> certificates,
        @Field(value = "Of publications: how many, or which ids", own = true)
                Optional<Choice> publications,
        @Field(value = "Of interests: how many, or which ids", own = true)
                Optional<Choice> interests) {}
