package letter.cli;

import letter.diagnostic.Code;
import letter.diagnostic.Exit;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.pipeline.Pipeline;
import letter.pipeline.Request;
import letter.template.VariableEntry;
import letter.template.Variables;
import letter.view.BodyView;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.List;
import java.util.Optional;

/** {@code letter templates vars [PROFILE]}: every variable that a body can name. */
final class TemplatesVarsCommand implements Command {
    @Override
    public String name() {
        return "vars";
    }

    @Override
    public String sentence() {
        return "List the variables of templates; of a profile, with their values.";
    }

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(
                Options.parameters("PROFILE", "0..1", "A profile, to see what it gives them."));
        Help.add(
                Options.report(Options.input(spec)),
                "letter templates vars",
                "letter templates vars profile.yaml --to targets/job.yaml");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        Problems problems = new Problems();
        Arguments arguments = new Arguments(line, session.console().environment(), problems);
        List<String> profiles = List.of(line.matchedPositionalValue(0, new String[0]));
        if (profiles.isEmpty()) {
            for (String option : List.of("--to", "--with", "--set", "--template", "--lang")) {
                if (line.hasMatchedOption(option)) {
                    Source typed = Source.option(option, "");
                    problems.add(Code.BAD_USAGE, typed.whole(), "needs a PROFILE to be seen in");
                }
            }
            if (problems.hasErrors()) {
                return session.reporter().report(problems.all());
            }
            session.console().print(told(Variables.of(BodyView.class)));
            return session.reporter().report(problems.all());
        }
        Request request = arguments.request(profiles, List.of());
        if (!problems.hasErrors()) {
            Optional<BodyView> view = problems.take(new Pipeline(arguments.store()).view(request));
            if (view.isPresent()) {
                session.console().print(told(Variables.of(view.get())));
            }
        }
        return session.reporter().report(problems.all());
    }

    private static String told(List<VariableEntry> entries) {
        StringBuilder out = new StringBuilder();
        for (VariableEntry entry : entries) {
            out.append(entry.name()).append("  ").append(entry.type());
            if (!entry.documentation().isEmpty()) {
                out.append("  ").append(entry.documentation());
            }
            out.append('\n');
            if (!entry.from().isEmpty()) {
                out.append("    from ").append(entry.from()).append('\n');
            }
            if (entry.like().isPresent()) {
                out.append("    the same variables as ").append(entry.like().get()).append('\n');
            }
            for (String value : entry.values()) {
                out.append("    = ").append(Harmless.text(value)).append('\n');
            }
        }
        return out.toString();
    }
}
