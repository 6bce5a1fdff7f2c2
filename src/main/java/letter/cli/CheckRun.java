package letter.cli;

import letter.batch.Batch;
import letter.batch.BatchRequest;
import letter.batch.Difference;
import letter.batch.Outcome;
import letter.batch.Placed;
import letter.batch.Shard;
import letter.batch.Surplus;
import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Exit;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.pipeline.Outbox;
import letter.pipeline.OutputFile;
import letter.pipeline.Refusal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells of each letter of a list whether it is the one that stands in its file. */
final class CheckRun implements Batch.Listener {
    private static final Optional<String> UPDATE = Optional.of("'letter check --update' writes it");

    private final Session session;
    private final Path directory;
    private final Surplus surplus;
    private final boolean update;
    private final Complaints complaints;
    private final Progress progress;
    private final CheckText results;
    private final Outbox outbox = new Outbox(true);
    private long same;
    private long different;
    private long missing;
    private long failed;
    private long tooMany;

    /**
     * @param update whether what differs or is missing is written
     */
    CheckRun(Session session, Path directory, Surplus surplus, boolean update) {
        this.session = session;
        this.directory = directory;
        this.surplus = surplus;
        this.update = update;
        this.complaints = Complaints.onOutput(session);
        this.progress = new Progress(session);
        this.results = new CheckText(session, complaints);
    }

    /** Checks the letters, and tells of them; how the process ends. */
    Exit run(Batch.Work work) {
        BatchRequest asked = work.asked();
        Problems problems = new Problems();
        try (outbox) {
            problems.addAll(Batch.run(work.of(asked.of(progress.counted(asked.list()))), this));
        } finally {
            progress.close();
        }
        results.complain(problems.all());
        if (!problems.hasErrors() && asked.shard().equals(Shard.WHOLE)) {
            tellSurplus();
        }
        pause();
        if (complaints.left() > 0) {
            session.tell("letter: and " + complaints.left() + " more like these");
        }
        if (!problems.hasErrors()) {
            session.tell(summary());
        }
        return complaints.exit();
    }

    private String summary() {
        StringBuilder out = new StringBuilder("letter: ");
        out.append(same);
        out.append(same == 1 ? " file is as it should be" : " files are as they should be");
        count(out, different, update ? "rewritten" : different == 1 ? "differs" : "differ");
        count(out, missing, update ? "added" : "missing");
        count(out, tooMany, "surplus");
        count(out, failed, "failed");
        return out.toString();
    }

    private static void count(StringBuilder out, long count, String what) {
        if (count > 0) {
            out.append(", ").append(count).append(' ').append(what);
        }
    }

    @Override
    public void begin(OptionalLong rows) {
        progress.begin(rows);
    }

    @Override
    public void passed() {
        progress.step();
    }

    @Override
    public void done(Outcome outcome) {
        surplus.add(outcome, directory);
        results.complain(outcome.diagnostics());
        if (outcome.status() == Outcome.Status.FAILED) {
            failed++;
            return;
        }
        for (Placed placed : outcome.files()) {
            switch (placed.fate()) {
                case DIFFERENT -> differs(placed);
                case MISSING -> missing(placed, outcome);
                default -> same(placed);
            }
        }
    }

    private void same(Placed placed) {
        same++;
        results.fine(placed.path());
    }

    private void differs(Placed placed) {
        Difference difference = Difference.of(placed);
        if (update) {
            different += rewrite(placed, "rewritten");
        } else {
            different++;
            String text = new String(placed.before().orElseThrow(), StandardCharsets.UTF_8);
            Location at = Source.file(placed.path().toString(), text).at(difference.line(), 1);
            String message = "the letter is another than the list makes now";
            results.wrong(
                    placed.path(),
                    "differs",
                    new Diagnostic(Code.LETTER_DIFFERS, at, message, UPDATE));
        }
        results.difference(difference);
    }

    private void missing(Placed placed, Outcome outcome) {
        if (update) {
            missing += rewrite(placed, "added");
        } else {
            missing++;
            String message = "'" + placed.path() + "' is not there";
            results.wrong(
                    placed.path(),
                    "missing",
                    new Diagnostic(Code.LETTER_MISSING, outcome.at(), message, UPDATE));
        }
    }

    /** How many files are written: this one, or none. */
    private int rewrite(Placed placed, String what) {
        OutputFile file = new OutputFile(placed.path(), placed.bytes());
        Result<List<Path>> written = outbox.write(List.of(file));
        results.complain(written.diagnostics());
        if (written.value().isEmpty()) {
            failed++;
            return 0;
        }
        results.line(placed.path(), what);
        return 1;
    }

    private void tellSurplus() {
        try {
            for (Path file : surplus.files()) {
                tooMany++;
                results.wrong(
                        file,
                        "surplus",
                        new Diagnostic(
                                Code.LETTER_SURPLUS,
                                whole(file),
                                "no job of the list makes this file",
                                Optional.of("remove it, or name it under 'ignore' in the list")));
            }
        } catch (IOException failure) {
            Diagnostic unreadable =
                    new Diagnostic(
                            Code.CANNOT_READ,
                            whole(directory),
                            "the directory cannot be read: " + Refusal.reason(failure),
                            Optional.empty());
            results.complain(List.of(unreadable));
        }
    }

    private Location whole(Path file) {
        return Source.file(file.toString(), "").whole();
    }

    @Override
    public void pause() {
        String text = results.take();
        if (!text.isEmpty()) {
            progress.clear();
            session.console().print(text);
        }
    }
}
