package letter.profile;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.document.Field;
import letter.document.Flat;
import letter.value.Prose;
import letter.value.Text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How an entry is used in letters: what letter adds to the fields of every entry. */
public record Usage(
        @Field(value = "A short name by which letter.select can ask for the entry", own = true)
                Optional<Text> id,
        @Field(
                        value =
                                "Entries of a higher priority are taken first; a whole number, else 0",
                        own = true)
                OptionalInt priority,
        @Field("What the entry is about, to be matched with the target's topics")
                List<Text> keywords,
        @Field(
                        value =
                                "The words for the entry inside a sentence, in the place of the composed ones",
                        own = true)
                Optional<Text> phrase,
        @Field(
                        value =
                                "What you say of the entry, in whole sentences that name their own subject",
                        own = true)
                Optional<Prose> statement,
        @Field(value = "Anything that a template of yours needs", own = true) Extra extra,
        Location at)
        implements Flat {}
