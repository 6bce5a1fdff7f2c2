package letter.cli;

import letter.bundle.Bundle;
import letter.diagnostic.Code;
import letter.diagnostic.Exit;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.language.Languages;
import letter.pipeline.OutputFile;
import letter.pipeline.OutputFiles;
import letter.template.TemplateStore;
import letter.value.LanguageTag;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code letter templates new NAME}: a template of one's own, to be gone on with. */
final class TemplatesNewCommand implements Command {
    /** What a new template begins as. */
    private static final String FOLDER = "new/";

    @Override
    public String name() {
        return "new";
    }

    @Override
    public String sentence() {
        return "Begin a template in ./templates: short, and it works.";
    }

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(Options.parameters("NAME", "1", "What -t will call it."));
        spec.addOption(
                Options.words(
                        Languages.words(),
                        "TAG",
                        "The language of its body, else en; of a template that is there, a"
                                + " further one.",
                        "--lang"));
        Help.add(
                Options.report(spec),
                "letter templates new mine",
                "letter validate templates/mine",
                "letter generate profile.yaml -t mine");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        Problems problems = new Problems();
        Arguments arguments = new Arguments(line, session.console().environment(), problems);
        Catalogue catalogue = new Catalogue(arguments.store(), problems);
        String name = line.matchedPositionalValue(0, new String[0])[0];
        Optional<Path> place = catalogue.fresh(name);
        String body =
                "body."
                        + arguments.language().orElse(LanguageTag.ENGLISH).shortened()
                        + ".mustache";
        checkLanguage(body, arguments.value("--lang").orElse("en"), problems);
        if (place.isPresent() && !problems.hasErrors()) {
            checkFree(place.get().resolve(body), problems);
        }
        if (place.isPresent() && !problems.hasErrors()) {
            problems.take(OutputFiles.write(files(place.get(), body), false))
                    .ifPresent(session::wrote);
        }
        Exit exit = session.reporter().report(problems.all());
        if (exit == Exit.OK) {
            String language = arguments.value("--lang").map(tag -> " --lang " + tag).orElse("");
            session.tell("Next: letter generate PROFILE -t " + name + language);
        }
        return exit;
    }

    /** What a template that is there says of itself stays as it is. */
    static List<OutputFile> files(Path place, String body) {
        List<OutputFile> files = new ArrayList<>();
        if (!Files.exists(place.resolve(TemplateStore.MANIFEST))) {
            files.add(
                    OutputFile.of(
                            place.resolve(TemplateStore.MANIFEST),
                            Bundle.text(FOLDER + TemplateStore.MANIFEST)));
        }
        files.add(OutputFile.of(place.resolve(body), Bundle.text(FOLDER + body)));
        return files;
    }

    private static void checkFree(Path file, Problems problems) {
        if (Files.exists(file)) {
            problems.add(
                    Code.FILE_EXISTS,
                    Source.file(file.toString(), "").whole(),
                    "is there already",
                    "choose another name, or a further language with --lang");
        }
    }

    private static void checkLanguage(String body, String typed, Problems problems) {
        if (!problems.hasErrors() && !Bundle.has(FOLDER + body)) {
            problems.add(
                    Code.UNKNOWN_LANGUAGE,
                    Source.option("--lang", typed).at(1, 1),
                    "there is no template to begin with in '" + typed + "'",
                    "there is one in " + String.join(", ", languages()));
        }
    }

    private static List<String> languages() {
        List<String> languages = new ArrayList<>();
        for (LanguageTag tag : Languages.tags()) {
            if (Bundle.has(FOLDER + "body." + tag + ".mustache")) {
                languages.add(tag.toString());
            }
        }
        return languages;
    }
}
