package letter.cli;

import letter.batch.Batch;
import letter.batch.BatchRequest;
import letter.batch.Extent;
import letter.batch.ListFile;
import letter.batch.Outcome;
import letter.batch.Placed;
import letter.batch.Report;
import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Exit;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.document.JsonText;
import letter.pipeline.Made;
import letter.pipeline.Refusal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells what becomes of the rows of a list, as it becomes of them, and how the run ends. */
final class BatchRun implements Batch.Listener {
    private final Session session;
    private final Optional<Report> report;
    private final Show show;
    private final Complaints complaints;
    private final Optional<Explanation> explanation;
    private final Progress progress;
    private final StringBuilder results = new StringBuilder();
    private final StringBuilder complained = new StringBuilder();
    private long rows;
    private long made;
    private long unchanged;
    private long failed;

    /**
     * What is printed of each letter.
     *
     * @param letters itself, as a line of JSON
     * @param names where it would go
     * @param reasons why it holds what it holds
     * @param real whether it is made for good, and not only would be
     */
    record Show(boolean letters, boolean names, boolean reasons, boolean real) {
        static final Show TRIAL = new Show(false, false, false, false);
    }

    /**
     * @param complaints those that were told already, if any
     */
    BatchRun(Session session, Complaints complaints, Optional<Report> report, Show show) {
        this.session = session;
        this.complaints = complaints;
        this.report = report;
        this.show = show;
        this.explanation = show.reasons() ? Optional.of(Explanation.in(session)) : Optional.empty();
        this.progress = new Progress(session);
    }

    /** Makes the letters, and tells of them; how the process ends. */
    Exit run(Batch.Work work) {
        BatchRequest asked = work.asked();
        ListFile counted = progress.counted(asked.list());
        Problems problems = new Problems();
        try {
            problems.addAll(Batch.run(work.of(asked.of(counted)), this));
        } finally {
            progress.close();
        }
        session.console().complain(complaints.of(problems.all()));
        if (report.isPresent() && !problems.hasErrors()) {
            finish(report.get(), new Extent(asked.shard(), rows, rows < asked.most()));
        }
        if (complaints.left() > 0) {
            session.tell("letter: and " + complaints.left() + " more like these");
        }
        if (made + unchanged + failed > 0 || !problems.hasErrors()) {
            session.tell(summary());
        }
        return complaints.exit();
    }

    private String summary() {
        StringBuilder out = new StringBuilder("letter: ");
        out.append(made).append(made == 1 ? " letter" : " letters");
        out.append(show.real() ? " made" : " would be made");
        if (unchanged > 0) {
            out.append(", ").append(unchanged).append(" unchanged");
        }
        if (failed > 0) {
            out.append(", ").append(failed).append(" failed");
        }
        return out.toString();
    }

    @Override
    public void begin(OptionalLong rows) {
        progress.begin(rows);
    }

    @Override
    public void passed() {
        rows++;
        progress.step();
    }

    @Override
    public void done(Outcome outcome) {
        complained.append(complaints.of(outcome.diagnostics()));
        switch (outcome.status()) {
            case MADE -> made(outcome);
            case UNCHANGED -> unchanged++;
            case FAILED -> failed++;
        }
        if (report.isPresent()) {
            try {
                report.get().add(outcome);
            } catch (IOException failure) {
                complained.append(complaints.of(List.of(unwritten(failure))));
            }
        }
    }

    private void made(Outcome outcome) {
        made++;
        Made letter = outcome.letter().orElseThrow();
        if (explanation.isPresent()) {
            complained.append(explanation.get().of(letter.chosen()));
        }
        if (session.reporter().options().verbose()) {
            complained.append(Account.of(List.of(letter)));
        }
        for (Placed placed : outcome.files()) {
            String name = placed.path().toString();
            if (show.letters()) {
                results.append("{\"name\":");
                JsonText.quote(name, results);
                results.append(",\"format\":\"").append(placed.format().extension());
                results.append("\",\"text\":");
                JsonText.quote(new String(placed.bytes(), StandardCharsets.UTF_8), results);
                results.append("}\n");
            } else if (show.names()) {
                results.append(Harmless.line(name)).append('\n');
            }
        }
    }

    /** Prints what has come together. */
    @Override
    public void pause() {
        if (!complained.isEmpty()) {
            progress.clear();
            session.console().complain(complained.toString());
            complained.setLength(0);
        }
        if (!results.isEmpty()) {
            session.console().print(results.toString());
            results.setLength(0);
        }
    }

    private void finish(Report report, Extent extent) {
        try {
            report.finish(extent);
        } catch (IOException failure) {
            session.console().complain(complaints.of(List.of(unwritten(failure))));
        }
    }

    private Diagnostic unwritten(IOException failure) {
        return new Diagnostic(
                Code.CANNOT_WRITE,
                Source.file(report.orElseThrow().name(), "").whole(),
                "the report cannot be written: " + Refusal.reason(failure),
                Optional.empty());
    }
}
