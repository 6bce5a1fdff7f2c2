package letter.cli;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.language.Languages;
import letter.pipeline.Form;
import letter.pipeline.Origin;
import letter.pipeline.Request;
import letter.profile.Limits;
import letter.render.Format;
import letter.template.TemplateStore;
import letter.value.LanguageTag;
import letter.value.PartialDate;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Reads the values of options, and complains of all that are wrong at once. */
final class Arguments {
    /** More than is read of any file, so that what is too much is seen to be. */
    static final int MOST_INPUT = 2 << 20;

    private final ParseResult line;
    private final Environment environment;
    private final Problems problems;
    private boolean inputTaken;

    Arguments(ParseResult line, Environment environment, Problems problems) {
        this.line = line;
        this.environment = environment;
        this.problems = problems;
    }

    /** What the input options ask for, of these profiles, in these formats. */
    Request request(List<String> profiles, List<Format> formats) {
        return request(origins(profiles), origins(values("--to")), typed("--template"), formats);
    }

    /** What they ask for, of these files. */
    Request request(
            List<Origin> profiles,
            List<Origin> targets,
            Optional<Source> template,
            List<Format> formats) {
        return new Request(
                profiles,
                targets,
                origins(values("--with")),
                values("--set"),
                template,
                typed("--layout"),
                language(),
                date(),
                limits(),
                Optional.of(today()),
                new Form(formats, width(), line.hasMatchedOption("--redact")));
    }

    /** The templates and layouts that can be found from here. */
    TemplateStore store() {
        return store(List.of());
    }

    /**
     * The same, looked for in other places first.
     *
     * @param first directories of templates
     */
    TemplateStore store(List<Path> first) {
        List<Path> roots = new ArrayList<>(first);
        for (String directory : values("--template-path")) {
            if (!isPath(directory) || !Files.isDirectory(Path.of(directory))) {
                Source typed = Source.option("--template-path", directory);
                wrong(typed, "is not a directory", "name one that holds templates");
            } else {
                roots.add(Path.of(directory));
            }
        }
        roots.add(Path.of("templates"));
        return new TemplateStore(roots);
    }

    /** All values of an option, in their order. */
    List<String> values(String option) {
        return List.of(line.matchedOptionValue(option, new String[0]));
    }

    /** The value of an option that is given once. */
    Optional<String> value(String option) {
        return Optional.ofNullable(line.matchedOptionValue(option, null));
    }

    /** The same, as a place to complain of. */
    Optional<Source> typed(String option) {
        Optional<String> value = value(option);
        return value.isPresent()
                ? Optional.of(Source.option(option, value.get()))
                : Optional.empty();
    }

    /** The documents of these names; {@code -} is what comes on standard input. */
    List<Origin> origins(List<String> names) {
        List<Origin> origins = new ArrayList<>();
        for (String name : names) {
            if (name.equals("-")) {
                addStandardInput(origins);
            } else if (isLimit(name)) {
                Source typed = Source.option("letter", name);
                wrong(typed, "is a limit among the files", "write --limit before each of them");
            } else if (isPath(name)) {
                origins.add(Origin.file(name));
            } else {
                Source typed = Source.option("letter", name);
                wrong(typed, "cannot be the name of a file", "look at its characters");
            }
        }
        return origins;
    }

    /** The second figure of {@code --limit words=500 characters=3000}. */
    private static boolean isLimit(String name) {
        return name.startsWith("words=") || name.startsWith("characters=");
    }

    private static boolean isPath(String name) {
        try {
            return !Path.of(name).toString().isEmpty();
        } catch (InvalidPathException invalid) {
            return false;
        }
    }

    /** Standard input, which can be read once. */
    InputStream input() {
        if (inputTaken) {
            wrong(Source.option("letter", "-"), "stands there twice", "name a file for the other");
        }
        inputTaken = true;
        return environment.in();
    }

    private void addStandardInput(List<Origin> origins) {
        InputStream in = input();
        try {
            origins.add(Origin.standardInput(in.readNBytes(MOST_INPUT)));
        } catch (IOException failure) {
            Source source = Source.file("<stdin>", "");
            problems.add(
                    Code.CANNOT_READ, source.whole(), "cannot be read: " + failure.getMessage());
        }
    }

    /** The language that is asked for. */
    Optional<LanguageTag> language() {
        Optional<Source> given = typed("--lang");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Optional<LanguageTag> tag = LanguageTag.parse(given.get().text());
        if (tag.isEmpty()) {
            wrong(given.get(), "is not a language", "there are " + Languages.names());
        }
        return tag;
    }

    private Optional<LocalDate> date() {
        Optional<Source> given = typed("--date");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartialDate> date = PartialDate.parse(given.get().text());
        if (date.isEmpty() || date.get().day() == 0) {
            wrong(given.get(), "is not a date to the day", "write it as 2025-04-20");
            return Optional.empty();
        }
        return Optional.of(date.get().firstDay());
    }

    /** The limits that are typed; of one unit the last. */
    private Limits limits() {
        Limits limits = Limits.none();
        for (String typed : values("--limit")) {
            limits = limit(typed).over(limits);
        }
        return limits;
    }

    /** {@code words=500}. */
    private Limits limit(String typed) {
        Source source = Source.option("--limit", typed);
        int equals = typed.indexOf('=');
        String unit = equals < 0 ? typed : typed.substring(0, equals);
        boolean words = unit.equals("words");
        if (unit.equals("pages")) {
            wrong(source, "cannot be held", "pages are not counted; give words");
            return Limits.none();
        } else if (!words && !unit.equals("characters")) {
            wrong(source, "is not a limit", "write words=500 or characters=3000");
            return Limits.none();
        }
        long figure = number(typed.substring(equals + 1), 10_000_000).orElse(0L);
        if (figure == 0) {
            wrong(source, "has no number from 1 on", "write " + unit + "=500");
            return Limits.none();
        }
        OptionalInt most = OptionalInt.of((int) figure);
        OptionalInt none = OptionalInt.empty();
        return words ? new Limits(most, none, none) : new Limits(none, most, none);
    }

    /** The day that stands in for today where builds are to be reproducible. */
    private Supplier<LocalDate> today() {
        String epoch = environment.variable("SOURCE_DATE_EPOCH");
        if (epoch.isEmpty()) {
            return environment.today();
        }
        Optional<Long> seconds = number(epoch, 253_402_300_799L);
        if (seconds.isEmpty()) {
            Source source = Source.option("SOURCE_DATE_EPOCH", epoch);
            wrong(source, "is not a number of seconds", "unset it, or give --date");
            return environment.today();
        }
        return () -> LocalDate.ofInstant(Instant.ofEpochSecond(seconds.get()), ZoneOffset.UTC);
    }

    private int width() {
        Optional<Source> given = typed("--width");
        if (given.isEmpty()) {
            return 0;
        }
        Optional<Long> width = number(given.get().text(), 10_000);
        if (width.isEmpty() || width.get() > 0 && width.get() < 20) {
            wrong(given.get(), "is not a width", "give 0, or a number from 20 to 10000");
        }
        return width.orElse(0L).intValue();
    }

    /** The number that these digits write; nothing where there is none, or a larger one. */
    static Optional<Long> number(String text, long most) {
        if (text.isEmpty() || text.length() > 12) {
            return Optional.empty();
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            number = number * 10 + c - '0';
        }
        return number <= most ? Optional.of(number) : Optional.empty();
    }

    /** Complains of what was typed. */
    void wrong(Source source, String fault, String hint) {
        problems.add(Code.BAD_USAGE, source.at(1, 1), "'" + source.text() + "' " + fault, hint);
    }
}
