package letter.cli;

import letter.batch.Batch;
import letter.batch.BatchRequest;
import letter.batch.ListFile;
import letter.batch.Memory;
import letter.batch.Outcome;
import letter.batch.Rehearsed;
import letter.batch.Shard;
import letter.diagnostic.Diagnostic;
import letter.pipeline.Pipeline;
import letter.pipeline.Request;
import letter.template.TemplateStore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What stands in the way of the letters of a job list: each is made, and none is written. */
final class JobsRehearsal implements Batch.Listener {
    /** Nobody reads more, and a list may have millions of rows. */
    private static final int MOST = 10_000;

    private final List<Diagnostic> found = new ArrayList<>();

    private JobsRehearsal() {}

    static List<Diagnostic> of(ListFile list, Request request, TemplateStore store) {
        BatchRequest asked =
                new BatchRequest(
                        list,
                        Optional.empty(),
                        Optional.empty(),
                        request,
                        Optional.empty(),
                        Shard.WHOLE,
                        Long.MAX_VALUE,
                        false);
        JobsRehearsal rehearsal = new JobsRehearsal();
        Batch.Work work =
                new Batch.Work(
                        asked, new Pipeline(store), new Rehearsed(Path.of("")), Memory.none());
        rehearsal.found.addAll(Batch.run(work, rehearsal));
        return rehearsal.found;
    }

    @Override
    public void begin(OptionalLong rows) {
        found.clear();
    }

    @Override
    public void passed() {
        // Only what is wrong is told.
    }

    @Override
    public void done(Outcome outcome) {
        if (found.size() < MOST) {
            found.addAll(outcome.diagnostics());
        }
    }

    @Override
    public void pause() {
        // All is told at the end.
    }
}
