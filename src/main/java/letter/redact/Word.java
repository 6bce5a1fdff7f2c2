package letter.redact;

/** A word in a text, as it is compared with another: {@code berg} in {@code Anna Berg}. */
record Word(Folded in, int from, int to) {

    /** The word that begins here. */
    static Word of(Folded text, int from) {
        int to = from + 1;
        while (text.joins(to)) {
            to++;
        }
        return new Word(text, from, to);
    }

    int size() {
        return to - from;
    }

    /** A character of it, the first being 0. */
    int at(int index) {
        return in.at(from + index);
    }

    int last() {
        return in.at(to - 1);
    }

    boolean isCapital(int index) {
        return in.isCapital(from + index);
    }

    boolean isCapitals() {
        for (int i = 0; i < size(); i++) {
            if (!isCapital(i)) {
                return false;
            }
        }
        return true;
    }

    /** How many characters the two have in common at their starts. */
    int same(Word other) {
        int most = Math.min(size(), other.size());
        int same = 0;
        while (same < most && at(same) == other.at(same)) {
            same++;
        }
        return same;
    }

    /** What is written of it behind so many characters. */
    String writtenBehind(int size) {
        return in.text().substring(in.start(from + size), in.start(to));
    }
}
