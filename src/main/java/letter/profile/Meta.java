package letter.profile;

import letter.document.Extra;
import letter.document.Field;
import letter.value.Text;

import java.util.Optional;

/** How the file is kept: version, date, tool. Nothing in it reaches a letter. */
public record Meta(
        @Field("Where the latest version is") Optional<Text> canonical,
        @Field("Its version") Optional<Text> version,
        @Field("When it was last changed") Optional<Text> lastModified,
        @Field("Anything else") Extra extra) {}
