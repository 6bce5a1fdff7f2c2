package letter.cli;

import letter.batch.ListFormat;
import letter.language.Languages;
import letter.render.Format;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.List;

/** The options, each named once, in the groups in which commands take them. */
final class Options {
    private Options() {}

    /** A command of this name; the first sentence of its help says what it does. */
    static CommandSpec named(Object command, String name, String sentence) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage().description(sentence).abbreviateSynopsis(true).sortOptions(false);
        // No text of a command has variables in it, and looking for them takes milliseconds.
        return spec.interpolateVariables(false);
    }

    /** Whether any of these words asks for help. */
    static boolean askForHelp(String[] args) {
        for (String arg : args) {
            if (arg.equals("-h") || arg.equals("--help")) {
                return true;
            }
        }
        return false;
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help and exit.")
                .build();
    }

    static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version and exit.")
                .build();
    }

    /** What goes into a letter. */
    static CommandSpec input(CommandSpec spec) {
        spec.addOption(
                many("TARGET", "Target files; they replace the profile's own target.", "--to"));
        spec.addOption(
                each(
                        "FILE",
                        "An overlay on the profile: maps merge, lists are replaced,"
                                + " null removes.",
                        "--with"));
        spec.addOption(
                each(
                        "PATH=VALUE",
                        "Set one value, as text: work[0].name=Acme;"
                                + " nothing after '=' removes it.",
                        "--set"));
        spec.addOption(
                one(
                        "NAME",
                        "The template; else the profile's, else 'cover' for a job and"
                                + " 'motivation' for all else.",
                        "-t",
                        "--template"));
        spec.addOption(templatePath());
        spec.addOption(
                one(
                        "NAME",
                        "The layout: plain (a whole letter, the default) or bare (the"
                                + " body alone).",
                        "--layout"));
        spec.addOption(
                words(
                        Languages.words(),
                        "TAG",
                        "The language: en, en-US, de, de-AT, de-CH, fr, es, es-MX, it, ru.",
                        "--lang"));
        spec.addOption(
                one(
                        "DATE",
                        "The letter's date, as 2025-04-20; else letter.date, else"
                                + " SOURCE_DATE_EPOCH, else today.",
                        "--date"));
        spec.addOption(
                each(
                        "UNIT=N",
                        "At most so many words or characters, as words=500; before the"
                                + " target's own figure.",
                        "--limit"));
        spec.addOption(
                flag(
                        "Stand-ins in the place of personal data: [name], [company 1],"
                                + " [university 1].",
                        "--redact"));
        return spec;
    }

    /** Where a letter goes, and how. */
    static CommandSpec output(CommandSpec spec) {
        output(
                form(spec),
                "A file, a directory (it exists, or ends in '/'), or '-'; else standard output.");
        return spec.addOption(force());
    }

    /** In which form letters come out. */
    static CommandSpec form(CommandSpec spec) {
        spec.addOption(
                words(
                        Format.words(),
                        "FORMAT",
                        "md, txt or html, or several with commas; else as the file's"
                                + " name or the list says, else md.",
                        "-f",
                        "--format"));
        return spec.addOption(
                one(
                        "N",
                        "Wrap md and txt at N columns; 0, the default, is one line a"
                                + " paragraph.",
                        "--width"));
    }

    /** Where letters are, or go. */
    static CommandSpec output(CommandSpec spec, String description) {
        return spec.addOption(one("PATH", description, "-o", "--output"));
    }

    static OptionSpec force() {
        return flag("Overwrite a letter that was edited by hand.", "--force");
    }

    /** A job list, and what lies under each of its rows. */
    static CommandSpec jobs(CommandSpec spec) {
        spec.addPositional(
                parameters(
                        "JOBS",
                        "1",
                        "A list of letters: YAML, JSON Lines or CSV; '-' reads JSON Lines."));
        spec.addOption(one("FILE", "The profile under every row that names none.", "--profile"));
        spec.addOption(
                one(
                        "PATTERN",
                        "How files are named: '{target.name}/{basics.name}', by any path;"
                                + " {profile}, {target}, {row}, {language}, {format}, too.",
                        "--name"));
        spec.addOption(
                words(
                        ListFormat.words(),
                        // Completion keeps words by this name: no other option may have it.
                        "KIND",
                        "What JOBS is: yaml, jsonl or csv; else by its extension.",
                        "--jobs-format"));
        return spec.addOption(
                one(
                        "I/N",
                        "Only the I-th of N parts, which are the same on every machine.",
                        "--shard"));
    }

    /** How a list is worked through. */
    static CommandSpec running(CommandSpec spec) {
        spec.addOption(
                flag("Write nothing unless all can be made and written.", "--validate-first"));
        spec.addOption(one("FILE", "Write a line of JSON on each row into this file.", "--report"));
        spec.addOption(
                flag(
                        "Make only what is not as the report of earlier runs says.",
                        "--skip-unchanged"));
        spec.addOption(flag("Write no letter; print where each would go.", "--dry-run"));
        spec.addOption(one("N", "Only the first N rows.", "--first"));
        return spec.addOption(explain());
    }

    /** How the user is told. */
    static CommandSpec report(CommandSpec spec) {
        spec.addOption(flag("Warnings fail as errors do.", "--strict"));
        spec.addOption(
                words(
                        ReportOptions.FORMS,
                        "FORM",
                        "Complaints as text, json, or annotations of GitHub.",
                        "--diagnostics"));
        spec.addOption(
                words(ReportOptions.COLORS, "WHEN", "Colours: auto, always or never.", "--color"));
        spec.addOption(flag("Errors only.", "-q", "--quiet"));
        spec.addOption(flag("Tell what goes well, too.", "-v", "--verbose"));
        spec.addOption(flag("With a defect of letter, show where.", "--stacktrace"));
        return spec;
    }

    static OptionSpec explain() {
        return flag(
                "Tell of every entry how it meets the target, and why it is in or out.",
                "--explain");
    }

    static OptionSpec templatePath() {
        return each(
                "DIR",
                "Look for templates here first, then in ./templates, then among the"
                        + " bundled ones.",
                "--template-path");
    }

    /**
     * What stands after the command's name; what is more than its arity is unexpected.
     *
     * @param label for two that differ, both: {@code NAME [FILE]}
     */
    static PositionalParamSpec parameters(String label, String arity, String description) {
        return parameters(label, arity, description, List.of());
    }

    /** The same where the shell completes these words; the names of files, if there are none. */
    static PositionalParamSpec parameters(
            String label, String arity, String description, List<String> words) {
        String most = arity.substring(arity.lastIndexOf('.') + 1);
        String last = most.equals("*") ? most : String.valueOf(Integer.parseInt(most) - 1);
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .hideParamSyntax(label.indexOf(' ') > 0)
                .index("0.." + last)
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(String[].class)
                .description(description)
                .completionCandidates(words.isEmpty() ? null : words)
                .build();
    }

    /** An option with one value, given at most once. */
    static OptionSpec one(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .description(description)
                .build();
    }

    /** An option whose value is one of these, which the shell completes. */
    static OptionSpec words(List<String> words, String label, String description, String... names) {
        return OptionSpec.builder(names)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .description(description)
                .completionCandidates(words)
                .build();
    }

    /** An option with one value, given any number of times. */
    private static OptionSpec each(String label, String description, String name) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String[].class)
                .arity("1")
                .description(description)
                .build();
    }

    /** An option with any number of values after it. */
    private static OptionSpec many(String label, String description, String name) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String[].class)
                .arity("1..*")
                .description(description)
                .build();
    }

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }
}
