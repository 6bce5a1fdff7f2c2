package letter.profile;

import letter.document.Field;

import java.util.OptionalInt;

/** How long a letter may be: its body, without the frame. */
public record Limits(
        @Field(value = "At most so many words", own = true, least = 1) OptionalInt words,
        @Field(value = "At most so many characters, blanks included", own = true, least = 1)
                OptionalInt characters,
        @Field(value = "At most so many pages; not counted yet", own = true, least = 1)
                OptionalInt pages) {}
