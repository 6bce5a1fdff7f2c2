package letter.language;

import java.util.Set;

/**
 * Skills and interests inside a sentence of a language that writes common nouns small: {@code
 * gestión de equipos} of {@code Gestión de equipos}, but {@code Excel}.
 *
 * @param nouns that such names begin with
 * @param endings of other common nouns
 * @param names that end like them
 * @param fields what is small behind them, too: {@code atención al cliente}
 */
record Topics(Set<String> nouns, String[] endings, Set<String> names, Set<String> fields) {

    /** A capital that follows at once says that this is a name, or a headline. */
    String small(String topic) {
        int blank = topic.indexOf(' ');
        String first = blank < 0 ? topic : topic.substring(0, blank);
        boolean titled = blank >= 0 && Character.isUpperCase(topic.charAt(blank + 1));
        if (titled || !Words.isCapitalised(first) || !isNoun(Words.lower(first))) {
            return topic;
        }
        String noun = Words.lower(first);
        return blank < 0 ? noun : noun + behind(topic.substring(blank));
    }

    /** What stands behind the noun: any other capital may be that of a name, {@code Excel}. */
    private String behind(String rest) {
        StringBuilder out = new StringBuilder(rest);
        for (int start = 1; start < rest.length(); ) {
            int blank = rest.indexOf(' ', start);
            int end = blank < 0 ? rest.length() : blank;
            String word = Words.lower(rest.substring(start, end));
            if (Words.isCapitalised(rest.substring(start, end))
                    && (fields.contains(word) || isNoun(word))) {
                out.setCharAt(start, word.charAt(0));
            }
            start = end + 1;
        }
        return out.toString();
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
