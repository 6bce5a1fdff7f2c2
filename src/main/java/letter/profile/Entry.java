package letter.profile;

import letter.value.PartialDate;
import letter.value.Text;

import java.util.Optional;

/** What all entries of a profile have in common. */
public interface Entry {

    /** The field that names it; an entry without is never selected. */
    Optional<Text> named();

    Optional<PartialDate> startDate();

    Optional<PartialDate> endDate();

    Usage usage();
}
