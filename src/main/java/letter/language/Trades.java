package letter.language;

import java.util.Set;

/**
 * Positions inside a sentence of a language that writes common nouns small: {@code desarrolladora
 * de software} of {@code Desarrolladora de Software}, but {@code Scrum Master}.
 *
 * <p>Only a word that the language's own tables know becomes small, and the first that they do not
 * know ends it: what follows may be a name.
 *
 * @param nouns what people are
 * @param endings of others that are what people are, in this language and no other
 * @param foreign words of other languages with such endings
 * @param shared nouns that English has as well; they are known by what follows
 * @param fields what a position is for, and which it is among others
 */
record Trades(
        Set<String> nouns,
        String[] endings,
        Set<String> foreign,
        Set<String> shared,
        Set<String> fields) {

    /** What does not begin with a known noun in a capital is left to whoever wrote it. */
    String small(String position) {
        if (!isTrade(position, 0, end(position, 0))) {
            return position;
        }
        StringBuilder out = new StringBuilder(position);
        boolean heads = true;
        int start = 0;
        while (start < position.length()) {
            int end = end(position, start);
            String word = Words.lower(position.substring(start, end));
            if (Words.isCapitalised(position.substring(start, end))) {
                if (!fields.contains(word) && !(heads && isTrade(position, start, end))) {
                    break;
                }
                out.setCharAt(start, word.charAt(0));
            }
            start = end;
            while (start < position.length() && !Character.isLetter(position.charAt(start))) {
                start++;
            }
            heads = position.substring(end, start).strip().length() > 0 || isAnd(word);
        }
        return out.toString();
    }

    private boolean isTrade(String position, int start, int end) {
        if (!Words.isCapitalised(position.substring(start, end))) {
            return false;
        }
        String word = Words.lower(position.substring(start, end));
        if (nouns.contains(word)) {
            return true;
        }
        if (shared.contains(word)) {
            return goesOn(position.substring(end));
        }
        if (!foreign.contains(word)) {
            for (String ending : endings) {
                if (word.endsWith(ending) && word.length() > ending.length() + 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean goesOn(String rest) {
        boolean whole = rest.isBlank() || !Character.isLetter(rest.strip().charAt(0));
        return whole
                || switch (Words.first(rest.strip())) {
                    case "de", "del", "di", "du", "e", "et", "y" -> true;
                    default ->
                            fields.contains(Words.first(rest.strip()))
                                    || rest.startsWith(" d’")
                                    || rest.startsWith(" d'");
                };
    }

    private static boolean isAnd(String word) {
        return switch (word) {
            case "e", "ed", "et", "o", "ou", "u", "y" -> true;
            default -> false;
        };
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
