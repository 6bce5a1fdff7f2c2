package letter.diagnostic;

import static letter.diagnostic.Severity.ERROR;
import static letter.diagnostic.Severity.NOTE;
import static letter.diagnostic.Severity.WARNING;

/** The kinds of complaint: stable names that scripts can match, each with what it means. */
public enum Code {
    // The command line.
    BAD_USAGE(ERROR, Exit.USAGE, "the command line cannot be understood"),
    MISSING_TARGET(ERROR, Exit.USAGE, "nothing says what the letter is for"),
    FORMAT_MISMATCH(ERROR, Exit.USAGE, "the format and the file's extension disagree"),
    SAME_OUTPUT(ERROR, Exit.USAGE, "two letters would be written to one file"),
    UNKNOWN_TEMPLATE(ERROR, Exit.PROBLEMS, "there is no template or layout of that name"),

    // Reading and writing.
    CANNOT_READ(ERROR, Exit.IO, "a file is missing or may not be read"),
    CANNOT_WRITE(ERROR, Exit.IO, "a file cannot be written"),
    EDITED_BY_HAND(ERROR, Exit.PROBLEMS, "a letter would be overwritten that was edited by hand"),
    FILE_EXISTS(
            ERROR, Exit.PROBLEMS, "a file that a new one would be written over is there already"),
    TOO_LARGE(ERROR, Exit.PROBLEMS, "a file is larger or deeper than any such file needs to be"),
    BAD_ENCODING(ERROR, Exit.PROBLEMS, "a file is not UTF-8 text"),

    // YAML and JSON.
    BAD_SYNTAX(ERROR, Exit.PROBLEMS, "the YAML, JSON or Mustache is malformed"),
    DUPLICATE_KEY(ERROR, Exit.PROBLEMS, "a key stands twice in one map"),
    EMPTY_FILE(ERROR, Exit.PROBLEMS, "a file holds no data"),
    UNKNOWN_KIND(ERROR, Exit.PROBLEMS, "a file of a kind that cannot be used here"),
    COMMENT_SWALLOWS(WARNING, Exit.PROBLEMS, "a '#' cuts the rest of a value off"),
    QUOTES_PRINTED(
            WARNING,
            Exit.PROBLEMS,
            "a value stands in quotes that YAML does not know, and that would be printed"),

    // Fields.
    MISSPELT_KEY(ERROR, Exit.PROBLEMS, "a key is not known, and resembles one that is"),
    UNKNOWN_KEY(WARNING, Exit.PROBLEMS, "a key is not known; its value is used by nothing"),
    RENAMED_KEY(NOTE, Exit.PROBLEMS, "a key of an older JSON Resume was read under its new name"),
    MISSING_FIELD(ERROR, Exit.PROBLEMS, "a required field is absent"),
    EMPTY_FIELD(ERROR, Exit.PROBLEMS, "a field of letter's own stands there without a value"),
    EMPTY_VALUE(WARNING, Exit.PROBLEMS, "a JSON Resume field is empty; it counts as absent"),
    WRONG_SHAPE(ERROR, Exit.PROBLEMS, "a list, a map or a text stands where another is meant"),
    BAD_VALUE(ERROR, Exit.PROBLEMS, "a date, number, language or word is not one that fits"),
    CONTROL_CHARACTER(ERROR, Exit.PROBLEMS, "a value holds a character that cannot be printed"),
    LIST_IN_PROSE(WARNING, Exit.PROBLEMS, "lines that look like a list would run together"),
    NOT_IN_LANGUAGE(WARNING, Exit.PROBLEMS, "a text has no variant in the letter's language"),
    UNMARKED_LANGUAGE(
            WARNING,
            Exit.PROBLEMS,
            "sentences of a profile in one language go into a letter in another"),
    NAMELESS_ENTRY(WARNING, Exit.PROBLEMS, "an entry has no name, and is left out"),
    DATES_REVERSED(ERROR, Exit.PROBLEMS, "something ends before it starts"),
    UNDATED_ENTRY(WARNING, Exit.PROBLEMS, "an entry has no dates, and counts as current"),
    DUPLICATE_ID(ERROR, Exit.PROBLEMS, "two entries of one kind have the same id"),
    ENTRY_AHEAD(WARNING, Exit.PROBLEMS, "an entry lies ahead of the letter, and is left out"),
    UNKNOWN_ENTRY(ERROR, Exit.PROBLEMS, "'select' names an entry that is not there"),
    SUMMARY_UNUSED(NOTE, Exit.PROBLEMS, "summaries stay in the CV; a statement goes into letters"),

    // Templates.
    UNKNOWN_NAME(ERROR, Exit.PROBLEMS, "a template names something that is not there"),
    UNFIT_TAG(ERROR, Exit.PROBLEMS, "a tag does not fit what it names"),
    FORBIDDEN_TAG(ERROR, Exit.PROBLEMS, "a tag that templates may not use"),
    UNKNOWN_PARTIAL(ERROR, Exit.PROBLEMS, "a partial is missing, or includes itself"),
    MISSING_VALUE(ERROR, Exit.PROBLEMS, "a template needs a value that the data lacks"),
    NEEDED_VALUE(WARNING, Exit.PROBLEMS, "a template prints a value that data may lack"),
    BAD_BODY(ERROR, Exit.PROBLEMS, "a body holds more than paragraphs and flat lists"),
    NO_BODY(ERROR, Exit.PROBLEMS, "a template has no body in the letter's language"),
    UNKNOWN_LANGUAGE(ERROR, Exit.PROBLEMS, "letter has no words in that language"),
    UNFIT_TEMPLATE(WARNING, Exit.PROBLEMS, "a template is meant for another kind of target"),
    UNUSED_WORDING(WARNING, Exit.PROBLEMS, "a text of 'letter' that the template never prints"),
    SHADOWED_TEMPLATE(NOTE, Exit.PROBLEMS, "a template of yours stands before a bundled one"),

    // The letter.
    THIN_LETTER(WARNING, Exit.PROBLEMS, "nothing in the letter says why"),
    OPENING_CASE(WARNING, Exit.PROBLEMS, "the first paragraph does not go on from the salutation"),
    LEFTOVER_PLACEHOLDER(WARNING, Exit.PROBLEMS, "a value looks like a blank to be filled"),
    OTHER_TARGET(WARNING, Exit.PROBLEMS, "the letter names another target"),
    FRAGILE_STATEMENT(WARNING, Exit.PROBLEMS, "a statement is only true beside others, or for now"),
    OVER_LIMIT(ERROR, Exit.PROBLEMS, "the letter is longer than its target allows"),
    SHORTENED(NOTE, Exit.PROBLEMS, "something was left out, so that the letter keeps to its limit"),
    LIMIT_UNCHECKED(WARNING, Exit.PROBLEMS, "a limit in a unit that is not counted"),
    NOTHING_MATCHES(WARNING, Exit.PROBLEMS, "no entry has a keyword that the target asks for"),
    UNFIXED_DATE(ERROR, Exit.PROBLEMS, "a letter to be compared would change with the day"),
    NOT_REDACTED(ERROR, Exit.PROBLEMS, "a redacted letter would still hold personal data"),
    PAST_DEADLINE(WARNING, Exit.PROBLEMS, "the letter is dated after the target's deadline"),

    // Job lists.
    NO_FILE_MATCHES(ERROR, Exit.PROBLEMS, "a pattern of a job list names no file"),
    UNNAMED_OUTPUT(ERROR, Exit.PROBLEMS, "a letter's file cannot be named as its pattern says"),
    LETTER_DIFFERS(ERROR, Exit.PROBLEMS, "a letter is not the one that its job list makes"),
    LETTER_MISSING(ERROR, Exit.PROBLEMS, "a letter of the job list is not there"),
    LETTER_SURPLUS(ERROR, Exit.PROBLEMS, "a file stands among the letters that no job makes");

    private final Severity severity;
    private final Exit exit;
    private final String meaning;

    Code(Severity severity, Exit exit, String meaning) {
        this.severity = severity;
        this.exit = exit;
        this.meaning = meaning;
    }

    public Severity severity() {
        return severity;
    }

    /** How the process ends where this is the gravest error. */
    public Exit exit() {
        return exit;
    }

    /** What it means, for the list of codes in the documentation. */
    public String meaning() {
        return meaning;
    }
}
