package letter.profile;

import letter.document.Field;

import java.util.OptionalInt;

/** A number for each part of a letter that there can be several of. */
public record Amounts(
        @Field(value = "How many of work", own = true, least = 0) OptionalInt work,
        @Field(value = "How many of volunteer", own = true, least = 0) OptionalInt volunteer,
        @Field(value = "How many of education", own = true, least = 0) OptionalInt education,
        @Field(value = "How many of projects", own = true, least = 0) OptionalInt projects,
        @Field(value = "How many of courses", own = true, least = 0) OptionalInt courses,
        @Field(value = "How many of participation", own = true, least = 0)
                OptionalInt participation,
        @Field(value = "How many of skills", own = true, least = 0) OptionalInt skills,
        @Field(value = "How many of languages", own = true, least = 0) OptionalInt languages,
        @Field(value = "How many of awards", own = true, least = 0) OptionalInt awards,
        @Field(value = "How many of certificates", own = true, least = 0) OptionalInt certificates,
        @Field(value = "How many of publications", own = true, least = 0) OptionalInt publications,
        @Field(value = "How many of interests", own = true, least = 0) OptionalInt interests,
        @Field(value = "How many highlights of an entry", own = true, least = 0)
                OptionalInt highlights,
        @Field(value = "How many of letter.reasons", own = true, least = 0) OptionalInt reasons) {

    /** No number for anything. */
    public static Amounts none() {
        OptionalInt none = OptionalInt.empty();
        return new Amounts(
                none, none, none, none, none, none, none, none, none, none, none, none, none, none);
    }
}
