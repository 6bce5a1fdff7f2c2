package letter.profile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the targets of a run are called, to be found in texts: by their first words, for a run may
 * have thousands of targets.
 */
public final class TargetNames {
    private static final int SHORTEST = 3;

    private final Map<String, Set<String>> byFirstWord = new HashMap<>();

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

    private void add(String name) {
        String word = name.substring(0, wordEnd(name, 0));
        Set<String> alike = byFirstWord.get(word);
        if (alike == null) {
            alike = new LinkedHashSet<>();
            byFirstWord.put(word, alike);
        }
        alike.add(name);
    }

    /** The names that stand in a text as whole words, with the index of their first place. */
    Map<String, Integer> in(String text) {
        Map<String, Integer> found = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            for (String name : byFirstWord.getOrDefault(text.substring(at, end), Set.of())) {
                if (text.startsWith(name, at) && endsWord(text, at + name.length())) {
                    found.putIfAbsent(name, at);
                }
            }
            at = end;
        }
        return found;
    }

    /** The end of the letters and digits that begin here; else of the one character. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end > start ? end : start + Character.charCount(text.codePointAt(start));
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
    }
}
