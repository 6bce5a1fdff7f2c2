package letter.cli;

import letter.diagnostic.Exit;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.pipeline.OutputFile;
import letter.pipeline.OutputFiles;
import letter.template.TemplateFolder;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code letter templates copy NAME [NEW]}: a bundled template, to be changed. */
final class TemplatesCopyCommand implements Command {
    @Override
    public String name() {
        return "copy";
    }

    @Override
    public String sentence() {
        return "Copy a template or layout to ./templates, to edit.";
    }

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(
                Options.parameters(
                        "NAME [NEW]", "1..2", "A template or a layout, and a new name."));
        spec.addOption(Options.templatePath());
        spec.addOption(Options.flag("Overwrite files that were edited by hand.", "--force"));
        Help.add(
                Options.report(spec),
                "letter templates copy motivation",
                "letter templates copy cover my-cover",
                "letter templates copy plain");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        Problems problems = new Problems();
        Arguments arguments = new Arguments(line, session.console().environment(), problems);
        Catalogue catalogue = new Catalogue(arguments.store(), problems);
        String[] names = line.matchedPositionalValue(0, new String[0]);
        Optional<TemplateFolder> folder = catalogue.folder(names[0]);
        if (folder.isPresent()) {
            String name = names.length == 2 ? names[1] : folder.get().name();
            List<OutputFile> files = copies(folder.get(), name, catalogue);
            boolean force = line.hasMatchedOption("--force");
            if (!problems.hasErrors()) {
                problems.take(OutputFiles.write(files, force)).ifPresent(session::wrote);
            }
        }
        return session.reporter().report(problems.all());
    }

    private static List<OutputFile> copies(
            TemplateFolder folder, String name, Catalogue catalogue) {
        Optional<Path> place = catalogue.place(folder, name);
        List<OutputFile> copies = new ArrayList<>();
        if (place.isEmpty()) {
            return copies;
        }
        for (String file : folder.files()) {
            Optional<Source> source = catalogue.file(folder, file);
            if (source.isPresent()) {
                copies.add(OutputFile.of(place.get().resolve(file), source.get().text()));
            }
        }
        return copies;
    }
}
