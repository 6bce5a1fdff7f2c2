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

    private Keyword(String folded) {
        this.folded = folded;
    }

    public static Keyword of(Text text) {
        return of(text.value());
    }

    public static Keyword of(String text) {
        return new Keyword(folded(text));
    }

    /** Nearly all are in ASCII, and folded in one go. */
    private static String folded(String text) {
        char[] out = text.toCharArray();
        int end = 0;
        int word = -1;
        for (char c : out) {
            if (c >= 0x80) {
                return words(withoutMarks(text.toLowerCase(Locale.ROOT)));
            }
            boolean capital = c >= 'A' && c <= 'Z';
            if (capital || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '#') {
                if (word < 0) {
                    end += end > 0 ? 1 : 0;
                    word = end;
                }
                out[end++] = capital ? (char) (c | 0x20) : c;
            } else if (word >= 0) {
                end = singular(out, word, end);
                out[end] = ' ';
                word = -1;
            }
        }
        return new String(out, 0, word < 0 ? end : singular(out, word, end));
    }

    /** The end of the word between these indexes when it is put into the singular there. */
    private static int singular(char[] text, int start, int end) {
        if (end - start <= 3 || text[end - 1] != 's') {
            return end;
        }
        char before = text[end - 2];
        if (before == 's' || before == 'u' || before == 'i') {
            return end;
        }
        if (before == 'e' && text[end - 3] == 'i') {
            text[end - 3] = 'y';
            return end - 2;
        }
        return before == 'e' && text[end - 3] == 's' && text[end - 4] == 's' ? end - 2 : end - 1;
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

    /** The words, singular, with one blank between them. */
    private static String words(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !inWord(text.charAt(i))) {
                if (i > start) {
                    char[] word = text.substring(start, i).toCharArray();
                    out.append(out.isEmpty() ? "" : " ")
                            .append(word, 0, singular(word, 0, i - start));
                }
                start = i + 1;
            }
        }
        return out.toString();
    }

    /** {@code C++} and {@code C#} are words; what is beyond the first plane stays whole. */
    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '#' || Character.isSurrogate(c);
    }

    private static String withoutMarks(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
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
