package letter.batch;

import letter.diagnostic.Location;
import letter.diagnostic.Result;

/** A row of a job list: one letter, in its formats. */
interface Row {
    /** Its number in the list, from 1. */
    long number();

    /** Where it begins. */
    Location at();

    /** What it says. */
    Result<Entry> entry();
}
