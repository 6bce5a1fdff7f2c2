package letter.cli;

import letter.diagnostic.Exit;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.template.TemplateFolder;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.Optional;

/** {@code letter templates show NAME [FILE]}: the files of a template or a layout. */
final class TemplatesShowCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.named(this, "show", "Print the files of a template or layout.");
        spec.addPositional(
                Options.parameters(
                        "NAME", "1..2", "A template or a layout, and one of its files; else all."));
        spec.addOption(Options.templatePath());
        return Help.add(
                Options.report(spec),
                "letter templates show motivation",
                "letter templates show motivation body.en.mustache",
                "letter templates show plain style.css");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        Problems problems = new Problems();
        Arguments arguments = new Arguments(line, session.console().environment(), problems);
        String[] names = line.matchedPositionalValue(0, new String[0]);
        Optional<TemplateFolder> folder = arguments.folder(names[0]);
        if (folder.isPresent()) {
            show(folder.get(), names, arguments, session);
        }
        return session.reporter().report(problems.all());
    }

    private static void show(
            TemplateFolder folder, String[] names, Arguments arguments, Session session) {
        if (names.length == 2) {
            Optional<Source> source = arguments.file(folder, names[1]);
            if (source.isPresent()) {
                session.console().print(source.get().text());
            }
            return;
        }
        for (String file : folder.files()) {
            Optional<Source> source = arguments.file(folder, file);
            if (source.isPresent()) {
                session.console().print("── " + file + "\n" + source.get().text() + "\n");
            }
        }
    }
}
