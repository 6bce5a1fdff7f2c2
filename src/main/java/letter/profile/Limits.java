package letter.profile;

import letter.document.Field;

import java.util.OptionalInt;

/** How long a letter may be: its body, without the frame. */
public record Limits(
        @Field(value = "At most so many words", own = true, least = 1) OptionalInt words,
        @Field(value = "At most so many characters, blanks included", own = true, least = 1)
                OptionalInt characters,
        @Field(
                        value = "At most so many pages; not counted, you are warned of it",
                        own = true,
                        least = 1)
                OptionalInt pages) {

    /** No limit. */
    public static Limits none() {
        return new Limits(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    /** These, and of the units that they do not give, the others'. */
    public Limits over(Limits others) {
        return new Limits(
                words.isPresent() ? words : others.words,
                characters.isPresent() ? characters : others.characters,
                pages.isPresent() ? pages : others.pages);
    }
}
