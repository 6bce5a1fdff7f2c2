package letter.cli;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Exit;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.pipeline.Origin;
import letter.pipeline.Validation;
import letter.profile.FileKind;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code letter validate FILE...}: everything wrong with the files, at once. */
final class ValidateCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.named(
                        this, "validate", "Check profiles, targets and templates: all at once.");
        spec.addPositional(
                Options.parameters(
                        "FILE", "1..*", "Profiles, targets, directories of templates; '-' too."));
        spec.addOption(
                Options.one("KIND", "Take the files for a profile, target or template.", "--as"));
        return Help.add(
                Options.report(spec),
                "letter validate profile.yaml targets/*.yaml",
                "letter validate templates/mine",
                "letter validate --strict --diagnostics json profile.yaml");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        Problems problems = new Problems();
        Arguments arguments = new Arguments(line, session.console().environment(), problems);
        Optional<FileKind> kind = kind(arguments, problems);
        if (problems.hasErrors()) {
            return session.reporter().report(problems.all());
        }
        List<String> fine = new ArrayList<>();
        String[] files = line.matchedPositionalValue(0, new String[0]);
        for (Origin origin : arguments.origins(List.of(files))) {
            List<Diagnostic> found = Validation.of(origin, kind);
            problems.addAll(found);
            if (isFine(found, session.reporter())) {
                fine.add(origin.name());
            }
        }
        Exit exit = session.reporter().print(problems.all());
        session.reporter().printFine(fine);
        return exit;
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
        for (FileKind kind : List.of(FileKind.PROFILE, FileKind.TARGET, FileKind.TEMPLATE)) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(typed.get())) {
                return Optional.of(kind);
            }
        }
        problems.add(
                Code.BAD_USAGE,
                Source.option("--as", typed.get()).at(1, 1),
                "no kind of file '" + typed.get() + "'",
                "there are profile, target and template");
        return Optional.empty();
    }
}
