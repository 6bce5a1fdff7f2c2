package letter.cli;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Exit;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.pipeline.Checked;
import letter.pipeline.HeadStart;
import letter.pipeline.Origin;
import letter.pipeline.Validation;
import letter.profile.FileKind;
import letter.template.TemplateStore;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code letter validate FILE...}: everything wrong with the files, at once; where nothing is, with
 * the letters that they make.
 */
final class ValidateCommand implements Command {
    private static final String[] NONE = {};
    private static final List<String> KINDS = List.of("profile", "target", "jobs", "template");

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public String sentence() {
        return "Check profiles, targets, job lists, templates, and what they make.";
    }

    @Override
    public void prepare() {
        HeadStart.onProfiles();
    }

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(
                Options.parameters(
                        "FILE",
                        "1..*",
                        "Profiles, targets, job lists, directories of templates; '-' too."));
        spec.addOption(
                Options.words(
                        KINDS,
                        "KIND",
                        "Take the files for a profile, target, jobs or template.",
                        "--as"));
        spec.addOption(Options.templatePath());
        Help.add(
                Options.report(spec),
                "letter validate profile.yaml targets/*.yaml",
                "letter validate letters.yaml",
                "letter validate templates/mine",
                "letter validate profile.yaml targets/*.yaml templates/mine",
                "letter validate --strict --diagnostics json profile.yaml");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        Problems problems = new Problems();
        Arguments arguments = new Arguments(line, session.console().environment(), problems);
        Optional<FileKind> kind = kind(arguments, problems);
        TemplateStore store = arguments.store();
        if (problems.hasErrors()) {
            return session.reporter().report(problems.all());
        }
        List<Checked> files = new ArrayList<>();
        for (Origin origin : arguments.origins(List.of(line.matchedPositionalValue(0, NONE)))) {
            Checked file = checked(origin, kind, arguments, store);
            files.add(file);
            problems.addAll(file.diagnostics());
        }
        List<Diagnostic> together =
                problems.hasErrors() ? List.of() : Together.check(files, arguments, store);
        problems.addAll(together);
        Exit exit = session.reporter().print(problems.all());
        if (isFine(together, session.reporter())) {
            session.reporter().printFine(fine(files, session.reporter()));
        }
        return exit;
    }

    /**
     * What is looked at as a file, and then as a part of letters: of a pipe, what came through it.
     */
    private static Origin kept(Origin origin) {
        Path path = Path.of(origin.name());
        if (origin.bytes().isPresent() || !ListFiles.isPipe(path)) {
            return origin;
        }
        // Buffered: bare, it asks a pipe for its position, which has none.
        try (InputStream in = new BufferedInputStream(new FileInputStream(path.toFile()))) {
            return Origin.pipe(origin.name(), in.readNBytes(Arguments.MOST_INPUT));
        } catch (IOException unreadable) {
            // Whoever reads it as a file tells why.
            return origin;
        }
    }

    /** A list is right where its letters can be made. */
    private static Checked checked(
            Origin named, Optional<FileKind> kind, Arguments arguments, TemplateStore store) {
        boolean rows = !ListFiles.isManifest(named.name()) && kind.isEmpty();
        Origin origin = rows ? named : kept(named);
        if (!rows) {
            Checked file = Validation.of(origin, kind);
            if (!file.is(FileKind.JOBS) || !file.diagnostics().isEmpty()) {
                return file;
            }
        }
        List<Diagnostic> found =
                JobsRehearsal.of(
                        ListFiles.of(origin),
                        arguments.request(List.of(), List.of(), Optional.empty(), List.of()),
                        store);
        return new Checked(origin, Optional.of(FileKind.JOBS), Optional.empty(), found);
    }

    private static List<String> fine(List<Checked> files, Reporter reporter) {
        List<String> fine = new ArrayList<>();
        for (Checked file : files) {
            if (isFine(file.diagnostics(), reporter)) {
                fine.add(file.origin().name());
            }
        }
        return fine;
    }

    private static boolean isFine(List<Diagnostic> found, Reporter reporter) {
        for (Diagnostic diagnostic : found) {
            if (reporter.fails(diagnostic)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<FileKind> kind(Arguments arguments, Problems problems) {
        Optional<String> typed = arguments.value("--as");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (KINDS.contains(typed.get())) {
            return Optional.of(FileKind.valueOf(typed.get().toUpperCase(Locale.ROOT)));
        }
        problems.add(
                Code.BAD_USAGE,
                Source.option("--as", typed.get()).at(1, 1),
                "no kind of file '" + typed.get() + "'",
                "there are profile, target, jobs and template");
        return Optional.empty();
    }
}
