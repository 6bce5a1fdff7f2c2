package letter.cli;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Exit;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.pipeline.Chosen;
import letter.pipeline.HeadStart;
import letter.pipeline.Made;
import letter.pipeline.OutputFile;
import letter.pipeline.OutputFiles;
import letter.pipeline.Pipeline;
import letter.pipeline.Request;
import letter.template.TemplateStore;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code letter generate PROFILE... [--to TARGET...]}: the letters, all or none. */
final class GenerateCommand implements Command {
    @Override
    public String name() {
        return "generate";
    }

    @Override
    public String sentence() {
        return "Write the letter: one for each profile and target.";
    }

    @Override
    public void prepare() {
        HeadStart.onProfiles();
    }

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(
                Options.parameters("PROFILE", "1..*", "Profiles in YAML or JSON; '-' reads one."));
        Options.report(Options.output(Options.input(spec)));
        spec.addOption(Options.explain());
        Help.add(
                spec,
                "letter generate profile.yaml",
                "letter generate profile.yaml --to targets/*.yaml -f md,html -o letters/",
                "letter generate resume.json --set target.name='Summer School' -o letter.html",
                "letter generate profile.yaml --layout bare -f txt --limit words=300 --explain");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        Problems problems = new Problems();
        Arguments arguments = new Arguments(line, session.console().environment(), problems);
        List<String> profiles = List.of(line.matchedPositionalValue(0, new String[0]));
        Destination destination =
                Destination.of(arguments.value("--output"), arguments.value("--format"), problems);
        Request request = arguments.request(profiles, destination.formats());
        TemplateStore store = arguments.store();
        if (problems.hasErrors()) {
            return session.reporter().report(problems.all());
        }
        if (destination.file().isPresent()) {
            HeadStart.onFiles(Environment.anyFile());
        }
        Pipeline pipeline = new Pipeline(store);
        Result<List<Made>> made = pipeline.generate(request);
        // A target that stands among the profiles is told of first: it takes no room then.
        if (made.value().isPresent()) {
            Source typed = Source.option("letter generate", String.join(" ", profiles));
            destination.checkRoom(made.value().get().size(), typed.whole(), problems);
        }
        if (problems.hasErrors()) {
            return session.reporter().report(problems.all());
        }
        Exit exit = session.reporter().report(made.diagnostics());
        if (line.hasMatchedOption("--explain")) {
            explain(
                    made.value().isPresent()
                            ? chosen(made.value().get())
                            : pipeline.choose(request),
                    session);
        }
        if (exit != Exit.OK || made.value().isEmpty()) {
            return exit;
        }
        return deliver(made.value().get(), destination, line.hasMatchedOption("--force"), session);
    }

    private static List<Chosen> chosen(List<Made> letters) {
        List<Chosen> chosen = new ArrayList<>();
        for (Made letter : letters) {
            chosen.add(letter.chosen());
        }
        return chosen;
    }

    private static void explain(List<Chosen> letters, Session session) {
        Explanation explanation = Explanation.in(session);
        for (Chosen letter : letters) {
            session.console().complain(explanation.of(letter));
        }
    }

    private static Exit deliver(
            List<Made> letters, Destination destination, boolean force, Session session) {
        if (session.reporter().options().verbose()) {
            boolean json = session.reporter().options().json();
            session.console().complain(json ? Account.json(letters) : Account.of(letters));
        }
        if (destination.file().isEmpty()) {
            session.console().print(letters.get(0).files().get(0).bytes());
            return Exit.OK;
        }
        List<OutputFile> files = new ArrayList<>();
        for (Made letter : letters) {
            for (Made.File file : letter.files()) {
                Path path = destination.path(letter.stem(), file.format());
                files.add(new OutputFile(path, file.bytes()));
            }
        }
        Result<List<Path>> written = OutputFiles.write(files, force);
        Optional<List<Path>> changed = written.value();
        if (changed.isPresent()) {
            session.wrote(changed.get());
        }
        List<Diagnostic> complaints = written.diagnostics();
        return session.reporter().report(complaints);
    }
}
