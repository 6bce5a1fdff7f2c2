package letter.batch;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Severity;
import letter.pipeline.Made;
import letter.pipeline.Maker;
import letter.pipeline.Pipeline;
import letter.render.Format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Makes the letters of a job list: rows are read, made and delivered on all processors, and told of
 * in their order. A row that cannot be made harms no other.
 */
public final class Batch implements Conveyor.Stations<Half, Optional<Outcome>> {
    private final BatchRequest asked;
    private final Planner planner;
    private final Pipeline pipeline;
    private final Delivery delivery;
    private final Memory memory;
    private final Listener listener;
    private final Claims claims = new Claims();
    private final ConcurrentLinkedQueue<Maker> makers = new ConcurrentLinkedQueue<>();

    /** Who is told what became of each row, one after another, in their order. */
    public interface Listener {
        /** Before the first: how many rows there are, where the list tells. */
        void begin(OptionalLong rows);

        /** A row has gone through, be it another shard's. */
        void passed();

        void done(Outcome outcome);

        /** Some are done, and the next may take a while. */
        void pause();
    }

    private Batch(Work work, Planner planner, Listener listener) {
        this.asked = work.asked();
        this.planner = planner;
        this.pipeline = work.pipeline();
        this.delivery = work.delivery();
        this.memory = work.memory();
        this.listener = listener;
    }

    /** What is to be made, with what, and what is done with it. */
    public record Work(BatchRequest asked, Pipeline pipeline, Delivery delivery, Memory memory) {

        /** The same of another request. */
        public Work of(BatchRequest other) {
            return new Work(other, pipeline, delivery, memory);
        }
    }

    /**
     * Makes them.
     *
     * @return what is wrong with the list as a whole, or with what lies under all its rows
     */
    public static List<Diagnostic> run(Work work, Listener listener) {
        Problems problems = new Problems();
        BatchRequest asked = work.asked();
        Lists list = new Lists(asked.list());
        Optional<Planner> planner = problems.take(Planner.of(asked, list));
        if (planner.isPresent() && asked.list().format() == ListFormat.YAML) {
            problems.addAll(SameNames.in(list, asked.most(), planner.get()));
        }
        Optional<Rows> rows = problems.hasErrors() ? Optional.empty() : problems.take(list.open());
        if (rows.isEmpty()) {
            return problems.all();
        }
        Batch batch = new Batch(work, planner.get(), listener);
        try (Rows all = rows.get()) {
            listener.begin(all.count());
            new Conveyor<>(batch).run(all, asked.most());
        } catch (IOException failure) {
            problems.add(list.unreadable(failure));
        }
        return problems.all();
    }

    /** Reads a row, and makes its letter unless it is another shard's, or as it was. */
    @Override
    public Half first(Row row) {
        long start = System.nanoTime();
        Problems problems = new Problems();
        Optional<Planned> planned = problems.take(planner.plan(row));
        String stem = planned.isPresent() ? planned.get().job().stem() : "";
        if (!asked.shard().holds(stem, row.number())) {
            return new Half.Elsewhere();
        }
        if (planned.isEmpty()) {
            return failed(row, stem, problems);
        } else if (stem.isEmpty()) {
            return nameless(row, planned.get());
        }
        FileName name = planned.get().name().value().orElseThrow();
        Optional<Trace> trace = memory.trace(planned.get());
        Optional<Outcome> before = memory.unchanged(planned.get(), trace);
        if (before.isPresent()) {
            return new Half.Kept(row, name, planned.get().job().form().formats(), before.get());
        }
        Optional<Made> letter = problems.take(made(planned.get()));
        if (letter.isEmpty() || asked.strict() && warns(problems)) {
            return failed(row, stem, problems);
        }
        long nanos = System.nanoTime() - start;
        return new Half.Ready(row, name, letter.get(), trace, problems.all(), nanos);
    }

    /** What is wrong with the document says more than that it gives no name. */
    private Half nameless(Row row, Planned planned) {
        Problems problems = new Problems();
        problems.take(made(planned));
        if (!problems.hasErrors()) {
            problems.addAll(planned.name().diagnostics());
        }
        return failed(row, "", problems);
    }

    /** A maker is for one thread at a time, and gets faster with each letter. */
    private Result<Made> made(Planned planned) {
        Maker idle = makers.poll();
        Maker maker =
                idle != null ? idle : pipeline.maker(asked.request(), planned.job().targets());
        Result<Made> made = maker.make(planned.job());
        makers.add(maker);
        return made;
    }

    private static boolean warns(Problems problems) {
        for (Diagnostic diagnostic : problems.all()) {
            if (diagnostic.severity() == Severity.WARNING) {
                return true;
            }
        }
        return false;
    }

    private Half failed(Row row, String name, Problems problems) {
        return new Half.Decided(Outcome.failed(row, name, problems.all()));
    }

    /** Of two letters of one name the later one fails, also where the first is as it was. */
    @Override
    public Half look(Half half) {
        if (half instanceof Half.Kept kept) {
            return claimed(kept.row(), kept.name(), kept.formats(), List.of()).orElse(half);
        } else if (half instanceof Half.Ready ready) {
            List<Format> formats = new ArrayList<>();
            for (Made.File file : ready.letter().files()) {
                formats.add(file.format());
            }
            return claimed(ready.row(), ready.name(), formats, ready.diagnostics()).orElse(half);
        }
        return half;
    }

    /** The failure of a row whose name another has; nothing where none has it. */
    private Optional<Half> claimed(
            Row row, FileName name, List<Format> formats, List<Diagnostic> diagnostics) {
        Optional<Diagnostic> taken = claims.claim(row.number(), row.at(), name, formats);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        problems.addAll(diagnostics);
        problems.add(taken.get());
        return Optional.of(failed(row, name.stem(), problems));
    }

    @Override
    public Optional<Outcome> second(Half half) {
        if (half instanceof Half.Decided decided) {
            return Optional.of(decided.outcome());
        } else if (half instanceof Half.Kept kept) {
            return Optional.of(kept.outcome());
        }
        return half instanceof Half.Ready ready ? Optional.of(delivered(ready)) : Optional.empty();
    }

    private Outcome delivered(Half.Ready ready) {
        Delivery.Delivered delivered = delivery.deliver(ready.name(), ready.letter());
        Problems problems = new Problems();
        problems.addAll(ready.diagnostics());
        problems.addAll(delivered.diagnostics());
        boolean failed = problems.hasErrors();
        return new Outcome(
                ready.row().number(),
                ready.row().at(),
                failed ? Outcome.Status.FAILED : Outcome.Status.MADE,
                ready.name().stem(),
                delivered.files(),
                Optional.of(ready.letter()),
                problems.all(),
                ready.trace().isPresent()
                        ? ReportLine.of(ready, delivered.files(), problems.all())
                        : "");
    }

    @Override
    public void done(Optional<Outcome> outcome) {
        listener.passed();
        if (outcome.isPresent()) {
            listener.done(outcome.get());
        }
    }

    @Override
    public void pause() {
        listener.pause();
    }
}
