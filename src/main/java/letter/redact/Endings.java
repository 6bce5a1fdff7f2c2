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

    static int weight(Folded word, int from, int to) {
        int weight = 0;
        for (int i = from; i < to; i++) {
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
    static boolean fit(
            Folded value, int from, int to, Folded text, int at, int end, int same, boolean name) {
        int size = to - from;
        int last = value.at(to - 1);
        if (isCyrillic(last)) {
            int stem = stem(value, from, to);
            boolean declined = same >= stem && end - at - stem <= LONGEST;
            return size >= LONGEST
                    && !isAcronym(value, from, to)
                    && (declined || isContracted(value, from, to, text, at, end, same));
        }
        if (isHangul(last)) {
            return same == size && end - at - same <= LONGEST;
        }
        if (same < size || size <= LONGEST) {
            return false;
        }
        String ending = text.text().substring(text.start(at + same), text.start(end));
        return switch (ending) {
            case "s" -> true;
            case "es", "n", "en", "e", "er", "em", "ens", "ns" -> !name;
            default -> false;
        };
    }

    /**
     * How many letters of a first word of this size stay, whatever its ending: {@code Лев, Льва}.
     */
    static int leastStem(Folded value, int size) {
        return isCyrillic(value.at(size - 1)) ? Math.min(size, LONGEST - 1) : size;
    }

    /** How many letters of a Russian word stay in all of its cases. */
    private static int stem(Folded value, int from, int to) {
        int size = to - from;
        int last = value.at(to - 1);
        if (size > LONGEST + 1 && isAdjective(value.at(to - 2), last)) {
            return size - 2;
        }
        return "аеёиоуыэюяьй".indexOf(last) >= 0 ? size - 1 : size;
    }

    /** Whether it has lost its last vowel: {@code Павел}, {@code Павла}. */
    private static boolean isContracted(
            Folded value, int from, int to, Folded text, int at, int end, int same) {
        int size = to - from;
        return size > LONGEST
                && same == size - 2
                && "еёо".indexOf(value.at(to - 2)) >= 0
                && at + same < end
                && text.at(at + same) == value.at(to - 1)
                && end - at - size < LONGEST;
    }

    private static boolean isAdjective(int before, int last) {
        return last == 'й' && "иыо".indexOf(before) >= 0
                || last == 'я' && "ая".indexOf(before) >= 0
                || last == 'е' && "ое".indexOf(before) >= 0;
    }

    private static boolean isAcronym(Folded value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!value.isCapital(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCyrillic(int c) {
        return c >= 0x400 && c <= 0x52F;
    }

    private static boolean isHangul(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }
}
