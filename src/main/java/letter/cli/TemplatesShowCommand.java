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
    public String name() {
        return "show";
    }

    @Override
    public String sentence() {
        return "Print the files of a template or layout.";
    }

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(
                Options.parameters(
                        "NAME [FILE]",
                        "1..2",
                        "A template or a layout, and one of its files; else all."));
        spec.addOption(Options.templatePath());
        Help.add(
                Options.report(spec),
                "letter templates show motivation",
                "letter templates show motivation body.en.mustache",
                "letter templates show plain style.css");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        Problems problems = new Problems();
        Arguments arguments = new Arguments(line, session.console().environment(), problems);
        Catalogue catalogue = new Catalogue(arguments.store(), problems);
        String[] names = line.matchedPositionalValue(0, new String[0]);
        Optional<TemplateFolder> folder = catalogue.folder(names[0]);
        if (folder.isPresent()) {
            session.console().print(shown(folder.get(), names, catalogue));
        }
        return session.reporter().report(problems.all());
    }

    private static String shown(TemplateFolder folder, String[] names, Catalogue catalogue) {
        if (names.length == 2) {
            Optional<Source> file = catalogue.file(folder, names[1]);
            return file.isPresent() ? file.get().text() : "";
        }
        StringBuilder out = new StringBuilder();
        for (String name : folder.files()) {
            Optional<Source> file = catalogue.file(folder, name);
            if (file.isPresent()) {
                out.append("── ").append(name).append('\n').append(file.get().text()).append('\n');
            }
        }
        return out.toString();
    }
}
