package letter.cli;

import letter.bundle.Bundle;
import letter.diagnostic.Code;
import letter.diagnostic.Exit;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.pipeline.OutputFile;
import letter.pipeline.OutputFiles;
import letter.profile.Profiles;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code letter init [DIR]}: a starter profile, targets and a job list that render as they are. */
final class InitCommand implements Command {
    private static final List<String> FILES =
            List.of(
                    "profile.yaml",
                    "targets/summer-school.yaml",
                    "targets/job.yaml",
                    "letters.yaml");

    @Override
    public String name() {
        return "init";
    }

    @Override
    public String sentence() {
        return "Make a starter profile, targets and job list to write over.";
    }

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(Options.parameters("DIR", "0..1", "Where; else here."));
        Help.add(Options.report(spec), "letter init", "letter init my-letters");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        Path directory = Path.of(line.matchedPositionalValue(0, new String[] {"."})[0]);
        List<OutputFile> files = new ArrayList<>();
        for (String name : FILES) {
            files.add(
                    OutputFile.of(
                            directory.resolve(name).normalize(), Bundle.text("init/" + name)));
        }
        files.add(schema(directory, "profile.schema.json", Profiles.schema()));
        files.add(schema(directory, "target.schema.json", Profiles.targetSchema()));
        files.add(schema(directory, "jobs.schema.json", Profiles.jobsSchema()));
        Problems problems = new Problems();
        checkFree(files, problems);
        if (!problems.hasErrors()) {
            problems.take(OutputFiles.write(files, false)).ifPresent(session::wrote);
        }
        Exit exit = session.reporter().report(problems.all());
        if (exit == Exit.OK) {
            session.tell("Next: letter generate " + files.get(0).path());
        }
        return exit;
    }

    /** Files of the user's own are never written over, and nothing is begun beside them. */
    private static void checkFree(List<OutputFile> files, Problems problems) {
        List<Path> there = new ArrayList<>();
        for (OutputFile file : files) {
            if (Files.exists(file.path())) {
                there.add(file.path());
            }
        }
        if (!there.isEmpty()) {
            problems.add(
                    Code.FILE_EXISTS,
                    Source.file(there.get(0).toString(), "").whole(),
                    "is there already" + others(there.subList(1, there.size())),
                    "nothing is written over; choose another directory: letter init DIR");
        }
    }

    private static String others(List<Path> files) {
        StringBuilder out = new StringBuilder();
        for (Path file : files) {
            out.append(out.isEmpty() ? files.size() == 1 ? ", as is '" : ", as are '" : ", '");
            out.append(file).append('\'');
        }
        return out.toString();
    }

    private static OutputFile schema(Path directory, String name, String text) {
        return OutputFile.of(directory.resolve(name).normalize(), text);
    }
}
