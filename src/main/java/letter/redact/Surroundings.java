package letter.redact;

import letter.language.Honorific;
import letter.value.Text;

import java.util.Set;

/** What stands around a word, where that tells whether it is a name. */
final class Surroundings {
    /** Names are among them, too, such as An, Do, Le and So. */
    private static final Set<String> ORDINARY =
            Set.of(
                    "ab", "ai", "al", "am", "an", "as", "at", "au", "be", "by", "ce", "da", "de",
                    "di", "do", "du", "el", "em", "en", "er", "es", "et", "go", "ha", "he", "ho",
                    "if", "il", "im", "in", "io", "is", "it", "ja", "je", "la", "le", "lo", "ma",
                    "me", "mi", "my", "ne", "ni", "no", "nu", "ob", "of", "oh", "ok", "on", "or",
                    "ou", "sa", "se", "si", "so", "su", "ta", "te", "to", "tu", "um", "un", "up",
                    "us", "va", "vi", "we", "wo", "ya", "yo", "zu", "вы", "да", "до", "за", "из",
                    "их", "мы", "на", "не", "ни", "но", "об", "он", "от", "по", "со", "то", "ты");

    private Surroundings() {}

    /** Whether it is called like a month: {@code April}, {@code May}, {@code August}. */
    static boolean isMonth(Folded text, int at, int end) {
        return switch (word(text, at, end)) {
            case "jan",
                    "january",
                    "januar",
                    "february",
                    "februar",
                    "mar",
                    "march",
                    "marz",
                    "april",
                    "avril",
                    "abril",
                    "aprile",
                    "may",
                    "mai",
                    "mayo",
                    "june",
                    "juni",
                    "juin",
                    "junio",
                    "july",
                    "juli",
                    "julio",
                    "august",
                    "agosto",
                    "september",
                    "october",
                    "oktober",
                    "november",
                    "december",
                    "dezember" ->
                    true;
            default -> false;
        };
    }

    /** Whether a day stands before it or a year after it: {@code 20 April}, {@code May 2025}. */
    static boolean besideNumber(Folded text, int at, int end) {
        int after = end;
        while (after < text.length() && text.at(after) == ' ') {
            after++;
        }
        int before = at - 1;
        while (before >= 0 && (text.at(before) == ' ' || text.at(before) == '.')) {
            before--;
        }
        return after < text.length() && Character.isDigit(text.at(after))
                || before >= 0 && Character.isDigit(text.at(before));
    }

    /** Whether it is a word of two letters that many sentences begin with: {@code An}, not Ng. */
    static boolean isOrdinary(Folded text, int at, int end) {
        return ORDINARY.contains(word(text, at, end));
    }

    /** Whether a word may have its capital from that alone. */
    static boolean beginsSentence(Folded text, int at) {
        int before = at - 1;
        int feeds = 0;
        while (before >= 0 && text.at(before) == ' ') {
            feeds += text.text().charAt(text.start(before)) == '\n' ? 1 : 0;
            before--;
        }
        return before < 0
                || feeds > 1
                || ".!?:;-–—•*\"“„«([".indexOf(text.at(before)) >= 0 && !endsTitle(text, before);
    }

    /** Whether the full stop here is that of {@code Dr.} or {@code Sr.}. */
    private static boolean endsTitle(Folded text, int stop) {
        int start = stop;
        while (start > 0 && text.inWord(start - 1)) {
            start--;
        }
        return text.at(stop) == '.'
                && start < stop
                && Honorific.of(new Text(word(text, start, stop + 1))).isPresent();
    }

    private static String word(Folded text, int at, int end) {
        StringBuilder word = new StringBuilder();
        for (int i = at; i < end; i++) {
            word.appendCodePoint(text.at(i));
        }
        return word.toString();
    }
}
