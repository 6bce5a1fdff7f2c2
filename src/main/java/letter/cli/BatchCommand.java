package letter.cli;

import letter.batch.Batch;
import letter.batch.BatchRequest;
import letter.batch.Delivery;
import letter.batch.FileDelivery;
import letter.batch.ListFile;
import letter.batch.Memory;
import letter.batch.Rehearsed;
import letter.diagnostic.Code;
import letter.diagnostic.Exit;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.pipeline.Outbox;
import letter.pipeline.Pipeline;
import letter.template.TemplateStore;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.Optional;

/** {@code letter batch JOBS}: every letter of a job list; a bad row harms only itself. */
final class BatchCommand implements Command {
    @Override
    public String name() {
        return "batch";
    }

    @Override
    public String sentence() {
        return "Write every letter of a job list; a bad row harms no other.";
    }

    @Override
    public void declare(CommandSpec spec) {
        Options.jobs(spec);
        Options.form(Options.input(spec));
        Options.output(
                spec, "The directory; '-' prints a line of JSON a letter; a YAML list's own.");
        spec.addOption(Options.force());
        Options.running(spec);
        Options.report(spec);
        Help.add(
                spec,
                "letter batch letters.yaml",
                "letter batch applicants.csv --to targets/smiles.yaml -o letters/",
                "letter batch targets.jsonl --profile me.yaml --name '{target.name}' -o out/",
                "letter batch letters.yaml --report report.jsonl --skip-unchanged",
                "letter batch letters.yaml --shard 3/16 -o out/",
                "letter batch - -f txt -o - < applicants.jsonl > letters.jsonl");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        Problems problems = new Problems();
        Arguments arguments = new Arguments(line, session.console().environment(), problems);
        JobsArguments jobs = new JobsArguments(line, arguments, problems);
        boolean stream = arguments.value("--output").orElse("").equals("-");
        ListFile list = jobs.list();
        Path directory = stream ? Path.of("") : jobs.directory(list);
        BatchRequest asked = jobs.request(list);
        TemplateStore store = arguments.store();
        checkTogether(line, stream, problems);
        if (problems.hasErrors()) {
            return session.reporter().report(problems.all());
        }
        Complaints complaints = Complaints.onErrors(session);
        Pipeline pipeline = new Pipeline(store);
        Delivery nowhere = new Rehearsed(directory);
        boolean first = line.hasMatchedOption("--validate-first");
        try (Outbox outbox = new Outbox(line.hasMatchedOption("--force"));
                Spool spool = Spool.of(asked, first)) {
            FileDelivery files = new FileDelivery(directory, outbox);
            if (first) {
                Delivery foreseen = stream ? nowhere : files.foreseen();
                Batch.Work work = new Batch.Work(spool.asked(), pipeline, foreseen, Memory.none());
                Exit exit = tried(work, session, complaints);
                if (exit != Exit.OK) {
                    return exit;
                }
            }
            boolean dry = line.hasMatchedOption("--dry-run");
            boolean skips = line.hasMatchedOption("--skip-unchanged");
            Optional<String> report = arguments.value("--report");
            Memory.Setting setting = Circumstances.of(asked, store, directory);
            Result<Records> opened =
                    dry
                            ? Records.ofRehearsal(report, skips, setting)
                            : Records.of(report, skips, setting, outbox);
            if (opened.value().isEmpty()) {
                return session.reporter().report(opened.diagnostics());
            }
            try (Records records = opened.value().get()) {
                Delivery delivery = stream || dry ? nowhere : files;
                BatchRun.Show show =
                        new BatchRun.Show(stream, dry, line.hasMatchedOption("--explain"), !dry);
                return new BatchRun(session, complaints, records.report(), show)
                        .run(new Batch.Work(spool.asked(), pipeline, delivery, records.memory()));
            }
        }
    }

    /** Makes all letters and writes none; how that ends. */
    private static Exit tried(Batch.Work work, Session session, Complaints complaints) {
        Exit exit =
                new BatchRun(session, complaints, Optional.empty(), BatchRun.Show.TRIAL).run(work);
        if (exit != Exit.OK) {
            session.tell("letter: so nothing is written");
        }
        return exit;
    }

    private static void checkTogether(ParseResult line, boolean stream, Problems problems) {
        boolean skips = line.hasMatchedOption("--skip-unchanged");
        Source typed = Source.option("letter batch", "--skip-unchanged");
        if (skips && !line.hasMatchedOption("--report")) {
            problems.add(
                    Code.BAD_USAGE,
                    typed.at(1, 1),
                    "'--skip-unchanged' has no report to tell what has changed",
                    "add --report FILE, the same each time");
        }
        if (skips && stream) {
            problems.add(
                    Code.BAD_USAGE,
                    typed.at(1, 1),
                    "'--skip-unchanged' finds no files where letters go to standard output",
                    "name a directory: -o letters/");
        }
    }
}
