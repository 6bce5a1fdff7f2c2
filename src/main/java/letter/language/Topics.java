package letter.language;

import java.util.Set;

/**
 * Skills and interests inside a sentence of a language that writes common nouns small: {@code
 * gestión de equipos} of {@code Gestión de equipos}, but {@code Excel}.
 *
 * @param nouns that such names begin with
 * @param endings of other common nouns
 * @param names that end like them
 */
record Topics(Set<String> nouns, String[] endings, Set<String> names) {

    /** A capital that follows at once says that this is a name, or a headline. */
    String small(String topic) {
        int blank = topic.indexOf(' ');
        String first = blank < 0 ? topic : topic.substring(0, blank);
        boolean titled = blank >= 0 && Character.isUpperCase(topic.charAt(blank + 1));
        return !titled && Words.isCapitalised(first) && isNoun(Words.lower(first))
                ? Words.lower(topic.substring(0, 1)) + topic.substring(1)
                : topic;
    }

    private boolean isNoun(String word) {
        if (nouns.contains(word)) {
            return true;
        }
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() > ending.length() + 1) {
                return !names.contains(word);
            }
        }
        return false;
    }
}
