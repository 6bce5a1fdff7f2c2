package letter.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant to fill in and did not: {@code [Company]}, {@code TODO}. */
final class Placeholders {
    /** A word of these in brackets makes a blank; other words in brackets are text. */
    private static final List<String> BLANKS =
            List.of(
                    "name",
                    "firstname",
                    "lastname",
                    "surname",
                    "company",
                    "employer",
                    "position",
                    "role",
                    "date",
                    "your",
                    "insert",
                    "title",
                    "address",
                    "city",
                    "country",
                    "university",
                    "school",
                    "programme",
                    "program",
                    "job",
                    "recipient",
                    "manager",
                    "organization",
                    "organisation",
                    "institution",
                    "email",
                    "e-mail",
                    "phone",
                    "telephone",
                    "department",
                    "reason",
                    "reasons",
                    "skill",
                    "skills",
                    "here",
                    "xxx",
                    "todo",
                    "tbd",
                    "placeholder");

    /** The first letters of marks and phrases. */
    private static final String LETTERS = "ACFHJLNRTXYl";

    /** What one begins with: most characters begin none. */
    static final String STARTS = "{[<" + LETTERS;

    /** For each of the letters, longer ones first. */
    private static final List<List<String>> PHRASES =
            List.of(
                    List.of("Address Here"),
                    List.of("Company Name Here", "Company Name"),
                    List.of("Firstname Lastname", "Full Name", "First Last"),
                    List.of("Hiring Manager Name"),
                    List.of("Job Title"),
                    List.of("Lorem ipsum", "Lorem Ipsum"),
                    List.of("Name Here", "Name Surname"),
                    List.of("Recipient Name"),
                    List.of("Title Here", "Text Here"),
                    List.of(),
                    List.of(
                            "Your Name",
                            "Your Company",
                            "Your Address",
                            "Your University",
                            "Your Position",
                            "Your Job Title",
                            "Your Title",
                            "Your Email",
                            "Your Phone",
                            "Your City"),
                    List.of("lorem ipsum"));

    /** These are blanks only where nothing else stands in the text. */
    private static final List<String> WHOLE =
            List.of("Company Name", "Job Title", "Full Name", "First Last", "Name Surname");

    private static final List<String> MARKS = List.of("TODO", "FIXME", "TBD", "XXX");

    /** After TODO, these speak of lists of things to do. */
    private static final List<String> TODO_THINGS =
            List.of("app", "list", "comment", "item", "manager", "tracker", "and ", "or ");

    private static final int LONGEST_BLANK = 40;

    private Placeholders() {}

    /** The one that begins at this index of the text. */
    static Optional<String> at(String text, int index) {
        return switch (text.charAt(index)) {
            case '{' -> braces(text, index);
            case '[' -> brackets(text, index, ']');
            case '<' -> brackets(text, index, '>');
            case 'T', 'F', 'X' -> mark(text, index);
            default -> phrase(text, index);
        };
    }

    /** Written in just these letters, they are what forms say, and not what people do. */
    private static Optional<String> phrase(String text, int at) {
        for (String phrase : PHRASES.get(LETTERS.indexOf(text.charAt(at)))) {
            if (text.startsWith(phrase, at)
                    && isStart(text, at)
                    && isEnd(text, at + phrase.length())
                    && (!WHOLE.contains(phrase) || at == 0 && text.strip().equals(phrase))) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> braces(String text, int at) {
        if (!text.startsWith("{{", at)) {
            return Optional.empty();
        }
        int end = near(text, at).indexOf("}}");
        return end < 0 ? Optional.empty() : Optional.of(text.substring(at, at + end + 2));
    }

    /** The text from here on, as far as a blank can reach. */
    private static String near(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + LONGEST_BLANK));
    }

    private static Optional<String> brackets(String text, int at, char closer) {
        int length = near(text, at).indexOf(closer);
        if (length < 0 || !isStart(text, at)) {
            return Optional.empty();
        }
        int end = at + length;
        String inside = text.substring(at + 1, end);
        char after = end + 1 < text.length() ? text.charAt(end + 1) : 0;
        boolean link = closer == ']' && (after == '(' || after == '[' || after == ':');
        // <title> and <address> are words of HTML, of which people write.
        boolean html = closer == '>' && (inside.equals("title") || inside.equals("address"));
        return !link && !html && isBlank(inside)
                ? Optional.of(text.substring(at, end + 1))
                : Optional.empty();
    }

    /** Whether this is a few words, one of them of those that blanks are named by. */
    private static boolean isBlank(String inside) {
        boolean named = false;
        int start = inside.startsWith(" ") ? inside.length() : 0;
        for (int i = start; i <= inside.length(); i++) {
            char c = i < inside.length() ? inside.charAt(i) : ' ';
            if (c == ' ' || c == '_' || c == '/' || c == '\'') {
                named |= BLANKS.contains(inside.substring(start, i).toLowerCase(Locale.ROOT));
                start = i + 1;
            } else if (!Character.isLetter(c) && c != '-') {
                return false;
            }
        }
        return named;
    }

    private static Optional<String> mark(String text, int at) {
        for (String mark : MARKS) {
            if (text.startsWith(mark, at) && isStart(text, at) && isMark(text, at, mark)) {
                return Optional.of(mark);
            }
        }
        return phrase(text, at);
    }

    private static boolean isMark(String text, int at, String mark) {
        int end = at + mark.length();
        if (end == text.length()) {
            return true;
        }
        char after = text.charAt(end);
        if (Character.isLetterOrDigit(after) || after == '-' || after == '_') {
            return false;
        }
        String rest = near(text, end).stripLeading();
        if (mark.equals("TODO")) {
            for (String thing : TODO_THINGS) {
                if (rest.toLowerCase(Locale.ROOT).startsWith(thing)) {
                    return false;
                }
            }
        }
        // The XXX Olympiad is the thirtieth.
        return !mark.equals("XXX") || rest.isEmpty() || !Character.isUpperCase(rest.charAt(0));
    }

    private static boolean isStart(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && before != ']' && before != '!';
    }

    private static boolean isEnd(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
