package letter.batch;

import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.pipeline.Job;

import java.util.List;

/**
 * A letter of a list that can be made: merged, and named.
 *
 * @param name or why it has none, of which other complaints may be the reason
 * @param inputs the files that it is made of
 */
record Planned(Row row, Job job, Result<FileName> name, List<Source> inputs) {}
