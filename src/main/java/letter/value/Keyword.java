package letter.value;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word or a few, folded so that different spellings meet: {@code LLMs} and {@code llm}, {@code
 * Machine-Learning} and {@code machine learning}, {@code Café} and {@code cafe}.
 */
public final class Keyword {
    private static final int LONGEST_RUN = 6;

    private final String folded;
    private final long initials;

    private Keyword(String folded, long initials) {
        this.folded = folded;
        this.initials = initials;
    }

    public static Keyword of(Text text) {
        return of(text.value());
    }

    public static Keyword of(String text) {
        char[] letters = text.toCharArray();
        return folded(lowered(letters) ? letters : withoutMarks(text).toCharArray());
    }

    /** Makes capitals small as far as all is ASCII; whether it is. */
    private static boolean lowered(char[] text) {
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c >= 0x80) {
                return false;
            } else if (c >= 'A' && c <= 'Z') {
                text[i] = (char) (c + 'a' - 'A');
            }
        }
        return true;
    }

    /** The words, singular, with one blank between them: written over the text itself. */
    private static Keyword folded(char[] text) {
        int end = 0;
        int start = 0;
        long initials = 0;
        boolean within = false;
        for (char c : text) {
            boolean letter = inWord(c);
            if (letter) {
                if (!within) {
                    if (end > 0) {
                        text[end++] = ' ';
                    }
                    start = end;
                    initials |= bit(c);
                }
                text[end++] = c;
            } else if (within) {
                end = singular(text, start, end);
            }
            within = letter;
        }
        if (within) {
            end = singular(text, start, end);
        }
        return new Keyword(new String(text, 0, end), initials);
    }

    private static long bit(char initial) {
        return 1L << (initial & 63);
    }

    /** A bit for what each of its words begins with; others may have the same. */
    public long initials() {
        return initials;
    }

    /** The bit of its first word; none where it has no words. */
    public long initial() {
        return folded.isEmpty() ? 0 : bit(folded.charAt(0));
    }

    /**
     * What can be met in it: all of it, and each run of up to six of its words. A letter that
     * stands alone is only met by itself: {@code R} is not in {@code R&D}.
     */
    public List<String> runs() {
        List<String> runs = new ArrayList<>();
        if (folded.isEmpty()) {
            return runs;
        }
        runs.add(folded);
        String[] words = folded.split(" ");
        for (int start = 0; start < words.length; start++) {
            StringBuilder run = new StringBuilder();
            for (int i = start; i < words.length && i < start + LONGEST_RUN; i++) {
                run.append(i == start ? "" : " ").append(words[i]);
                if (run.length() > 1 && run.length() < folded.length()) {
                    runs.add(run.toString());
                }
            }
        }
        return runs;
    }

    /** Whether one of its words is among these: none of its runs begins with another. */
    public boolean hasWord(Set<String> words) {
        int start = 0;
        while (start < folded.length()) {
            int blank = folded.indexOf(' ', start);
            int end = blank < 0 ? folded.length() : blank;
            if (words.contains(folded.substring(start, end))) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** The folded spelling; empty where nothing can be met: {@code ---}. */
    public String folded() {
        return folded;
    }

    /** {@code C++} and {@code C#} are words; what is beyond the first plane stays whole. */
    private static boolean inWord(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '+'
                    || c == '#';
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** Makes the word singular that stands there; where it ends then. */
    private static int singular(char[] text, int start, int end) {
        if (end - start <= 3 || text[end - 1] != 's') {
            return end;
        }
        char before = text[end - 2];
        if (before == 's' || before == 'u' || before == 'i') {
            return end;
        } else if (before != 'e') {
            return end - 1;
        }
        char third = text[end - 3];
        if (third == 'i') {
            text[end - 3] = 'y';
            return end - 2;
        }
        return third == 's' && text[end - 4] == 's' ? end - 2 : end - 1;
    }

    private static String withoutMarks(String text) {
        String parts = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            switch (c) {
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'đ' -> out.append('d');
                case 'ı' -> out.append('i');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
