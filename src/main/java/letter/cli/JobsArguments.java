package letter.cli;

import letter.batch.BatchRequest;
import letter.batch.ListFile;
import letter.batch.ListFormat;
import letter.batch.Shard;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.pipeline.Origin;
import letter.pipeline.Request;
import letter.render.Format;

import picocli.CommandLine.ParseResult;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads what the commands take that work on a job list. */
final class JobsArguments {
    private final ParseResult line;
    private final Arguments arguments;
    private final Problems problems;

    JobsArguments(ParseResult line, Arguments arguments, Problems problems) {
        this.line = line;
        this.arguments = arguments;
        this.problems = problems;
    }

    /** The letters that are asked for. */
    BatchRequest request(ListFile list) {
        Request request =
                arguments.request(List.of(), List.of(), arguments.typed("--template"), formats());
        List<Origin> profile = arguments.origins(arguments.value("--profile").stream().toList());
        List<Origin> target = target();
        return new BatchRequest(
                list,
                profile.stream().findFirst(),
                target.stream().findFirst(),
                request,
                arguments.typed("--name"),
                shard(),
                first(),
                line.hasMatchedOption("--strict"));
    }

    private List<Origin> target() {
        List<String> names = arguments.values("--to");
        if (names.size() > 1) {
            arguments.wrong(
                    Source.option("--to", names.get(1)),
                    "is a second one, and one lies under every row",
                    "name several in the list: 'target: targets/*.yaml'");
        }
        return arguments.origins(names.subList(0, Math.min(1, names.size())));
    }

    /** The formats that are asked for; none where the list says. */
    private List<Format> formats() {
        Optional<String> typed = arguments.value("--format");
        return typed.isEmpty() ? List.of() : Destination.formats(typed, problems);
    }

    /** The list itself. */
    ListFile list() {
        String name = line.matchedPositionalValue(0, new String[] {"-"})[0];
        Source typed = Source.option("letter", name);
        ListFormat format = format(typed);
        return ListFiles.kept(
                name.equals("-")
                        ? ListFiles.standardInput(arguments.input(), format)
                        : file(typed, format));
    }

    /** The form of the list: as is said, as it is called, or lines of JSON on standard input. */
    private ListFormat format(Source typed) {
        Optional<Source> asked = arguments.typed("--jobs-format");
        if (asked.isPresent()) {
            Optional<ListFormat> known = ListFormat.named(asked.get().text());
            if (known.isEmpty()) {
                arguments.wrong(
                        asked.get(), "is no form of a job list", "there are yaml, jsonl and csv");
            }
            return known.orElse(ListFormat.JSON_LINES);
        }
        if (typed.text().equals("-")) {
            return ListFormat.JSON_LINES;
        }
        if (new File(typed.text()).isDirectory()) {
            arguments.wrong(typed, "is a directory", "name the list in it: letters.yaml");
            return ListFormat.YAML;
        }
        Optional<ListFormat> known = ListFormat.ofFile(typed.text());
        if (known.isEmpty()) {
            arguments.wrong(typed, "could be any kind of list", "say which: --jobs-format csv");
        }
        return known.orElse(ListFormat.JSON_LINES);
    }

    private ListFile file(Source typed, ListFormat format) {
        try {
            return ListFiles.named(typed.text(), format);
        } catch (InvalidPathException invalid) {
            arguments.wrong(typed, "cannot be the name of a file", "look at its characters");
            return ListFiles.empty(typed.text(), format);
        }
    }

    /** Where letters go, or are; a manifest's own directory, if nothing says otherwise. */
    Path directory(ListFile list) {
        Optional<Source> typed = arguments.typed("--output");
        if (typed.isEmpty()) {
            if (list.format() != ListFormat.YAML || !list.again()) {
                arguments.wrong(
                        Source.option("letter", list.name()),
                        "does not say where its letters are",
                        "name a directory: -o letters/");
            }
            return list.base();
        }
        try {
            Path path = Path.of(typed.get().text());
            if (Files.isRegularFile(path) || typed.get().text().isEmpty()) {
                arguments.wrong(typed.get(), "is not a directory", "name one: -o letters/");
            }
            return path;
        } catch (InvalidPathException invalid) {
            arguments.wrong(
                    typed.get(), "cannot be the name of a directory", "look at its characters");
            return Path.of("");
        }
    }

    /** {@code 3/16}. */
    private Shard shard() {
        Optional<Source> typed = arguments.typed("--shard");
        if (typed.isEmpty()) {
            return Shard.WHOLE;
        }
        String text = typed.get().text();
        int slash = text.indexOf('/');
        Optional<Long> index = Arguments.number(text.substring(0, Math.max(0, slash)), 100_000);
        Optional<Long> count = Arguments.number(text.substring(slash + 1), 100_000);
        boolean fits =
                index.isPresent()
                        && count.isPresent()
                        && index.get() >= 1
                        && index.get() <= count.get();
        if (!fits) {
            arguments.wrong(typed.get(), "is no part of a list", "the third of sixteen is 3/16");
            return Shard.WHOLE;
        }
        return new Shard(index.get().intValue(), count.get().intValue());
    }

    private long first() {
        if (!line.commandSpec().optionsMap().containsKey("--first")) {
            return Long.MAX_VALUE;
        }
        Optional<Source> typed = arguments.typed("--first");
        if (typed.isEmpty()) {
            return Long.MAX_VALUE;
        }
        Optional<Long> count = Arguments.number(typed.get().text(), 100_000_000_000L);
        if (count.isEmpty() || count.get() == 0) {
            arguments.wrong(typed.get(), "is not a number of rows", "write --first 10");
        }
        return count.orElse(1L);
    }
}
