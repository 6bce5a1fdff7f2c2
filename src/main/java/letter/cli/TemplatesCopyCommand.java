package letter.cli;

import letter.diagnostic.Exit;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.pipeline.OutputFile;
import letter.pipeline.OutputFiles;
import letter.template.TemplateFolder;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code letter templates copy NAME [NEW]}: a bundled template, to be changed. */
final class TemplatesCopyCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.named(this, "copy", "Copy a template or layout to ./templates, to edit.");
        spec.addPositional(
                Options.parameters("NAME", "1..2", "A template or a layout, and a new name."));
        spec.addOption(Options.templatePath());
        spec.addOption(Options.flag("Overwrite files that were edited by hand.", "--force"));
        return Help.add(
                Options.report(spec),
                "letter templates copy motivation",
                "letter templates copy cover my-cover",
                "letter templates copy plain");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        Problems problems = new Problems();
        Arguments arguments = new Arguments(line, session.console().environment(), problems);
        String[] names = line.matchedPositionalValue(0, new String[0]);
        Optional<TemplateFolder> folder = arguments.folder(names[0]);
        if (folder.isEmpty()) {
            return session.reporter().report(problems.all());
        }
        Path place = place(folder.get(), arguments, names);
        List<OutputFile> files = new ArrayList<>();
        for (String file : folder.get().files()) {
            Optional<Source> source = arguments.file(folder.get(), file);
            if (source.isPresent()) {
                byte[] bytes = source.get().text().getBytes(StandardCharsets.UTF_8);
                files.add(new OutputFile(place.resolve(file), bytes));
            }
        }
        Result<List<Path>> written = OutputFiles.write(files, line.hasMatchedOption("--force"));
        Optional<List<Path>> paths = problems.take(written);
        if (paths.isPresent()) {
            session.wrote(paths.get());
        }
        return session.reporter().report(problems.all());
    }

    private static Path place(TemplateFolder folder, Arguments arguments, String[] names) {
        boolean template = arguments.store().find(folder.name()).isPresent();
        Path root = Path.of("templates");
        String name = names.length == 2 ? names[1] : folder.name();
        return (template ? root : root.resolve("layouts")).resolve(name);
    }
}
