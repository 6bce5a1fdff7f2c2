package letter.cli;

import letter.batch.Batch;
import letter.batch.BatchRequest;
import letter.batch.Comparison;
import letter.batch.ListFile;
import letter.batch.Memory;
import letter.batch.Surplus;
import letter.diagnostic.Exit;
import letter.diagnostic.Problems;
import letter.pipeline.Pipeline;
import letter.template.TemplateStore;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;

/** {@code letter check JOBS}: whether the letters of a job list are those that it makes. */
final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public String sentence() {
        return "Hold the letters of a job list against what it makes now.";
    }

    @Override
    public void declare(CommandSpec spec) {
        Options.jobs(spec);
        Options.form(Options.input(spec));
        Options.output(spec, "The directory of the letters; else that of a YAML list.");
        spec.addOption(Options.flag("Write what differs or is missing.", "--update"));
        Options.report(spec);
        Help.add(
                spec,
                "letter check letters.yaml",
                "letter check letters.yaml --update",
                "letter check letters.yaml --diagnostics github",
                "letter check applicants.csv --to targets/smiles.yaml -o letters/");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        Problems problems = new Problems();
        Arguments arguments = new Arguments(line, session.console().environment(), problems);
        JobsArguments jobs = new JobsArguments(line, arguments, problems);
        ListFile list = jobs.list();
        Path directory = jobs.directory(list);
        BatchRequest asked = jobs.request(list).dated();
        TemplateStore store = arguments.store();
        if (problems.hasErrors()) {
            return session.reporter().report(problems.all());
        }
        Surplus surplus = new Surplus(directory, Surplus.ignored(list));
        CheckRun run = new CheckRun(session, directory, surplus, line.hasMatchedOption("--update"));
        return run.run(
                new Batch.Work(
                        asked, new Pipeline(store), new Comparison(directory), Memory.none()));
    }
}
