package letter.profile;

import letter.value.PartialDate;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** What all entries of a profile have in common. */
public interface Entry {

    /** The field that names it; an entry without is never selected. */
    Optional<Text> named();

    Optional<PartialDate> startDate();

    Optional<PartialDate> endDate();

    Usage usage();

    /** What was achieved there, the strongest first; empty for what has no such list. */
    default List<Text> highlights() {
        return List.of();
    }
}
