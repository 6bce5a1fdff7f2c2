package letter.redact;

/** The endings that grammar gives to names: {@code Northlights}, {@code Яндексом}, {@code Анны}. */
final class Endings {
    private static final int LONGEST = 3;

    private Endings() {}

    /**
     * How much a character says: a character of Chinese or Korean as much as three letters, so that
     * a name of two of them is not a short word.
     */
    static int weight(int c) {
        return Character.isIdeographic(c) || isHangul(c) ? LONGEST : 1;
    }

    static int weight(Word word) {
        int weight = 0;
        for (int i = 0; i < word.size(); i++) {
            weight += weight(word.at(i));
        }
        return weight;
    }

    /**
     * Whether a word is another one with an ending.
     *
     * @param same how many characters they have in common at their starts
     * @param name whether it is a part of a person's name, which can be the start of many words
     */
    static boolean fit(Word value, Word found, int same, boolean name) {
        int size = value.size();
        if (isCyrillic(value.last())) {
            int stem = stem(value);
            boolean declined = same >= stem && found.size() - stem <= LONGEST;
            return size >= LONGEST
                    && !value.isCapitals()
                    && (declined || isContracted(value, found, same));
        }
        if (isHangul(value.last())) {
            return same == size && found.size() - same <= LONGEST;
        }
        if (same < size || size <= LONGEST) {
            return false;
        }
        return switch (found.writtenBehind(same)) {
            case "s" -> true;
            case "es", "n", "en", "e", "er", "em", "ens", "ns" -> !name;
            default -> false;
        };
    }

    /** How many letters of a first word stay, whatever its ending: {@code Лев, Льва}. */
    static int leastStem(Word word) {
        int size = word.size();
        return isCyrillic(word.last()) ? Math.min(size, LONGEST - 1) : size;
    }

    /** How many letters of a Russian word stay in all of its cases. */
    private static int stem(Word word) {
        int size = word.size();
        if (size > LONGEST + 1 && isAdjective(word.at(size - 2), word.last())) {
            return size - 2;
        }
        return "аеёиоуыэюяьй".indexOf(word.last()) >= 0 ? size - 1 : size;
    }

    /** Whether it has lost its last vowel: {@code Павел}, {@code Павла}. */
    private static boolean isContracted(Word value, Word found, int same) {
        int size = value.size();
        return size > LONGEST
                && same == size - 2
                && "еёо".indexOf(value.at(same)) >= 0
                && same < found.size()
                && found.at(same) == value.last()
                && found.size() - size < LONGEST;
    }

    private static boolean isAdjective(int before, int last) {
        return last == 'й' && "иыо".indexOf(before) >= 0
                || last == 'я' && "ая".indexOf(before) >= 0
                || last == 'е' && "ое".indexOf(before) >= 0;
    }

    private static boolean isCyrillic(int c) {
        return c >= 0x400 && c <= 0x52F;
    }

    private static boolean isHangul(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }
}
