package letter.profile;

import letter.value.Text;

import java.util.List;

/** What {@code letter.select} says of one kind of entries. */
public sealed interface Choice {

    /** The best so many; none for 0. */
    record Count(int count) implements Choice {}

    /** Just these, in this order. */
    record Ids(List<Text> ids) implements Choice {}
}
