package letter.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the targets of a run are called, to be found in texts: by their first words, for a run may
 * have thousands of targets.
 */
public final class TargetNames {
    private static final int SHORTEST = 3;

    /** Under its first word, each by its length: thousands may begin with the same one. */
    private final Map<String, TreeMap<Integer, Set<String>>> byFirstWord = new HashMap<>();

    /** A bit for what each name begins with: most words of a text begin none. */
    private long firsts;

    private TargetNames() {}

    /** These names, but for those that are too short to be told from other words. */
    public static TargetNames of(List<String> names) {
        TargetNames all = new TargetNames();
        for (String name : names) {
            if (name.length() >= SHORTEST) {
                all.add(name);
            }
        }
        return all;
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    private void add(String name) {
        firsts |= bit(name.charAt(0));
        String word = name.substring(0, wordEnd(name, 0));
        TreeMap<Integer, Set<String>> alike = byFirstWord.get(word);
        if (alike == null) {
            alike = new TreeMap<>();
            byFirstWord.put(word, alike);
        }
        Set<String> asLong = alike.get(name.length());
        if (asLong == null) {
            asLong = new HashSet<>();
            alike.put(name.length(), asLong);
        }
        asLong.add(name);
    }

    /** The names that stand in a text as whole words, with the index of their first place. */
    Map<String, Integer> in(String text) {
        Map<String, Integer> found = Map.of();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if ((firsts & bit(text.charAt(at))) != 0) {
                TreeMap<Integer, Set<String>> alike = byFirstWord.get(text.substring(at, end));
                if (alike != null) {
                    found = found.isEmpty() ? new LinkedHashMap<>() : found;
                    addNames(text, at, alike, found);
                }
            }
            at = end;
        }
        return found;
    }

    private static long bit(char first) {
        return 1L << (first & 63);
    }

    private static void addNames(
            String text, int at, TreeMap<Integer, Set<String>> alike, Map<String, Integer> found) {
        for (Map.Entry<Integer, Set<String>> names : alike.entrySet()) {
            int end = at + names.getKey();
            if (end > text.length()) {
                return;
            }
            String name = text.substring(at, end);
            if (names.getValue().contains(name) && endsWord(text, end)) {
                found.putIfAbsent(name, at);
            }
        }
    }

    /** The end of the letters and digits that begin here; else of the one character. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            // Most characters are.
            boolean small = c >= 'a' && c <= 'z';
            int point = small ? c : text.codePointAt(end);
            if (!small && !Character.isLetterOrDigit(point)) {
                break;
            }
            end += Character.charCount(point);
        }
        return end > start ? end : start + Character.charCount(text.codePointAt(start));
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
    }
}
