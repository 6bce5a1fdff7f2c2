package letter.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a name, looked at without regard to case. */
final class Words {
    private Words() {}

    /** A table in the order in which it is written, with commas between: {@code la, le, les}. */
    static List<String> list(String table) {
        String[] words = table.split(",");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].strip();
        }
        return List.of(words);
    }

    /** The same, to look words up; each stands in it once. */
    static Set<String> set(String table) {
        return Set.of(list(table).toArray(new String[0]));
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The first word, in small letters, without a comma or colon at its end. */
    static String first(String text) {
        int blank = text.indexOf(' ');
        return bare(blank < 0 ? text : text.substring(0, blank));
    }

    /** The last word, in small letters, without brackets and marks around it. */
    static String last(String text) {
        return bare(text.substring(text.lastIndexOf(' ') + 1));
    }

    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        return lower(word.substring(start, end));
    }

    /** Whether the part stands in the text as whole words, in any case. */
    static boolean holds(String text, String part) {
        String in = lower(text);
        String what = lower(part);
        if (what.isEmpty()) {
            return false;
        }
        for (int at = in.indexOf(what); at >= 0; at = in.indexOf(what, at + 1)) {
            int end = at + what.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(in.charAt(at - 1));
            boolean ends = end == in.length() || !Character.isLetterOrDigit(in.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    /** Its letters alone, small: {@code B.Sc.} and {@code BSc} are both {@code bsc}. */
    static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return lower(out.toString());
    }

    /** Whether the first letter is a small one; what begins with a digit or a mark is not. */
    static boolean beginsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** {@code Jefa}, but neither {@code IT} nor {@code iOS}: what a common noun may look like. */
    static boolean isCapitalised(String word) {
        if (word.length() < 2 || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (!Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
