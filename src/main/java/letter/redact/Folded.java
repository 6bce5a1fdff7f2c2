package letter.redact;

import letter.value.Blanks;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is compared: in small letters, those of Latin and Greek without their marks, each
 * blank a space, each apostrophe and hyphen alike, without characters that nobody sees. It knows
 * where each of them stands in the text.
 */
final class Folded {
    private final String text;
    private int[] points;
    private int[] starts;
    private boolean[] capitals;
    private int length;

    private Folded(String text) {
        this.text = text;
        this.points = new int[text.length() + 1];
        this.starts = new int[text.length() + 1];
        this.capitals = new boolean[text.length() + 1];
    }

    static Folded of(String text) {
        Folded folded = new Folded(text);
        int i = 0;
        while (i < text.length()) {
            int end = i + Character.charCount(text.codePointAt(i));
            while (end < text.length() && isMark(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            folded.add(i, end);
            i = end;
        }
        folded.starts = Arrays.copyOf(folded.starts, folded.length + 1);
        folded.starts[folded.length] = text.length();
        return folded;
    }

    private void add(int start, int end) {
        int first = text.codePointAt(start);
        if (isUnseen(first)) {
            return;
        }
        boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
        if (end - start == Character.charCount(first) && first < 0x80) {
            add(plain(first), start, capital);
            return;
        }
        boolean bare = isWrittenWithoutMarks(first);
        Normalizer.Form form = bare ? Normalizer.Form.NFKD : Normalizer.Form.NFC;
        String composed = Normalizer.normalize(text.substring(start, end), form);
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            int c = composed.codePointAt(i);
            if (!bare) {
                add(plain(c), start, capital);
            } else if (!isMark(c)) {
                addLetters(c, start, capital);
            }
        }
    }

    /** Letters of scripts in which many drop the marks: {@code Jose}, {@code ZURICH}. */
    private static boolean isWrittenWithoutMarks(int c) {
        return Character.isLetter(c)
                && switch (UnicodeScript.of(c)) {
                    case LATIN, GREEK, COMMON -> true;
                    default -> false;
                };
    }

    /** Of one that is two when the marks are dropped, both: {@code WEISS}. */
    private void addLetters(int c, int start, boolean capital) {
        switch (plain(c)) {
            case 'ß' -> addAll("ss", start, capital);
            case 'æ' -> addAll("ae", start, capital);
            case 'œ' -> addAll("oe", start, capital);
            case 'ø' -> add('o', start, capital);
            case 'ł' -> add('l', start, capital);
            case 'đ', 'ð' -> add('d', start, capital);
            default -> add(plain(c), start, capital);
        }
    }

    private void addAll(String letters, int start, boolean capital) {
        for (int i = 0; i < letters.length(); i++) {
            add(letters.charAt(i), start, capital);
        }
    }

    private void add(int point, int start, boolean capital) {
        if (length == points.length) {
            points = Arrays.copyOf(points, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            capitals = Arrays.copyOf(capitals, length * 2);
        }
        points[length] = point;
        starts[length] = start;
        capitals[length] = capital;
        length++;
    }

    private static int plain(int c) {
        if (Blanks.isBlank(c) || Blanks.isNoBreakSpace(c)) {
            return ' ';
        }
        return switch (c) {
            case 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC, 0x00B4, '`' -> '\'';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212 -> '-';
            case 'ё', 'Ё' -> 'е';
            default -> Character.toLowerCase(Character.toUpperCase(c));
        };
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    /** The soft hyphen, joiners, marks of direction and the like. */
    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    String text() {
        return text;
    }

    int length() {
        return length;
    }

    int at(int index) {
        return points[index];
    }

    boolean isCapital(int index) {
        return capitals[index];
    }

    /** Where it stands in the text; of the length, the text's end. */
    int start(int index) {
        return starts[index];
    }

    boolean inWord(int index) {
        return Character.isLetterOrDigit(points[index]) || isMark(points[index]);
    }

    /** Whether this character and the one before it are of one word. */
    boolean joins(int index) {
        return index > 0
                && index < length
                && inWord(index - 1)
                && inWord(index)
                && isSpaced(points[index - 1])
                && isSpaced(points[index]);
    }

    /** Whether words of its script are divided by blanks. */
    private static boolean isSpaced(int c) {
        return c < 0xE00
                || switch (UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
                    default -> true;
                };
    }
}
