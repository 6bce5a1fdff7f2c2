package letter.profile;

import letter.document.Field;
import letter.document.FromNought;

import java.util.OptionalInt;

/** A number for each part of a letter that there can be several of. */
public record Amounts(
        @Field(value = "How many of work", own = true) OptionalInt work,
        @Field(value = "How many of volunteer", own = true) OptionalInt volunteer,
        @Field(value = "How many of education", own = true) OptionalInt education,
        @Field(value = "How many of projects", own = true) OptionalInt projects,
        @Field(value = "How many of courses", own = true) OptionalInt courses,
        @Field(value = "How many of participation", own = true) OptionalInt participation,
        @Field(value = "How many of skills", own = true) OptionalInt skills,
        @Field(value = "How many of languages", own = true) OptionalInt languages,
        @Field(value = "How many of awards", own = true) OptionalInt awards,
        @Field(value = "How many of certificates", own = true) OptionalInt certificates,
        @Field(value = "How many of publications", own = true) OptionalInt publications,
        @Field(value = "How many of interests", own = true) OptionalInt interests,
        @Field(value = "How many highlights of an entry", own = true) OptionalInt highlights,
        @Field(value = "How many of letter.reasons", own = true) OptionalInt reasons)
        implements FromNought {

    /** No number for anything. */
    public static Amounts none() {
        OptionalInt none = OptionalInt.empty();
        return new Amounts(
                none, none, none, none, none, none, none, none, none, none, none, none, none, none);
    }
}
