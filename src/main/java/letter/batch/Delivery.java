package letter.batch;

import letter.diagnostic.Diagnostic;
import letter.pipeline.Made;

import java.util.List;

/** What is done with each letter of a list; from any number of threads. */
public interface Delivery {
    /** Does it with this one. */
    Delivered deliver(FileName name, Made letter);

    /** The files of a letter, and what went wrong with them. */
    record Delivered(List<Placed> files, List<Diagnostic> diagnostics) {}
}
