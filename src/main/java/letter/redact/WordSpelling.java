package letter.redact;

/** Words, with any blanks between them and with the endings that grammar gives them. */
final class WordSpelling implements Spelling {

    /** How much of a likeness is enough. */
    enum Rule {
        /** In any case, and with any ending. */
        ANY,
        /** With its capital: it could be an ordinary word, {@code Reading} or {@code Apple}. */
        CAPITAL,
        /** The same for a part of a person's name, with hardly an ending: {@code Will}. */
        PART,
        /** Exactly as it is written: three letters or fewer, {@code AI}, {@code R}. */
        EXACT
    }

    private static final int SHORT = 3;
    private static final int LONG = 6;

    private final Folded value;
    private final Rule rule;
    private final boolean part;
    private final int first;
    private final int words;

    private WordSpelling(Folded value, Rule rule, boolean part, int first, int words) {
        this.value = value;
        this.rule = rule;
        this.part = part;
        this.first = first;
        this.words = words;
    }

    /** The name of an organisation, a title, an address. */
    static WordSpelling of(String text) {
        return of(text, Rule.ANY);
    }

    /** A word that could be an ordinary one, or several that could not. */
    static WordSpelling capital(String text) {
        return of(text, Rule.CAPITAL);
    }

    /** A part of a person's name. */
    static WordSpelling part(String text) {
        return of(text, Rule.PART);
    }

    private static WordSpelling of(String text, Rule asked) {
        Folded value = Folded.of(text);
        int first = -1;
        int words = 0;
        int weight = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.inWord(i)) {
                first = first < 0 ? i : first;
                words += value.joins(i) ? 0 : 1;
                weight += Endings.weight(value.at(i));
            }
        }
        Rule rule = asked;
        if (weight <= SHORT) {
            rule = Rule.EXACT;
        } else if (asked == Rule.ANY && words == 1 && weight < LONG) {
            rule = Rule.CAPITAL;
        } else if (asked == Rule.CAPITAL && words > 1) {
            rule = Rule.ANY;
        }
        return new WordSpelling(value, rule, asked == Rule.PART, first, words);
    }

    @Override
    public int size() {
        return value.length();
    }

    @Override
    public boolean isCertain() {
        return words > 1;
    }

    @Override
    public long head() {
        if (first != 0) {
            return Heads.NONE;
        }
        Word word = Word.of(value, 0);
        int end = word.to();
        int stem = Endings.leastStem(word);
        boolean whole = end <= SHORT && stem == end && Endings.weight(word) == end;
        return whole ? Heads.whole(value, 0, end) : Heads.of(value, 0, stem);
    }

    @Override
    public int endAt(Folded text, int at) {
        if (first < 0) {
            return literal(text, at);
        }
        int start = text.at(at) == value.at(first) ? at : afterMarks(text, at);
        if (start >= text.length()
                || text.at(start) != value.at(first)
                || text.joins(start)
                || !isCapitalAsNeeded(text, start)) {
            return -1;
        }
        int v = first;
        int t = start;
        while (true) {
            Word wanted = Word.of(value, v);
            int next = wordAfter(wanted.to());
            t = word(text, t, wanted, next == value.length());
            if (t < 0) {
                return -1;
            }
            int beyond = divider(text, t, wanted.to(), next);
            if (next == value.length()) {
                t = Math.max(t, beyond);
                return isName(text, start, t) ? t : -1;
            }
            if (beyond < 0 || text.joins(beyond) && beyond == t) {
                return -1;
            }
            t = beyond;
            v = next;
        }
    }

    /**
     * The end of the marks that the value begins with, {@code "}; the text's end if they differ.
     */
    private int afterMarks(Folded text, int at) {
        for (int i = 0; i < first; i++) {
            if (at + i >= text.length() || text.at(at + i) != value.at(i)) {
                return text.length();
            }
        }
        return at + first;
    }

    private int literal(Folded text, int at) {
        if (at + value.length() > text.length()) {
            return -1;
        }
        for (int i = 0; i < value.length(); i++) {
            if (text.at(at + i) != value.at(i)) {
                return -1;
            }
        }
        return at + value.length();
    }

    private int wordAfter(int from) {
        int next = from;
        while (next < value.length() && !value.inWord(next)) {
            next++;
        }
        return next;
    }

    /** The end of the text's word if it is this word of the value; -1 if it is not. */
    private int word(Folded text, int at, Word wanted, boolean last) {
        if (at >= text.length() || !text.inWord(at)) {
            return -1;
        }
        Word found = Word.of(text, at);
        return isLike(found, wanted, last) ? found.to() : -1;
    }

    private boolean isLike(Word found, Word wanted, boolean last) {
        int same = wanted.same(found);
        boolean begun = same == wanted.size();
        boolean whole = begun && same == found.size();
        if (rule == Rule.EXACT) {
            return whole && isWritten(found, wanted);
        }
        boolean free = begun && last && rule == Rule.ANY && Endings.weight(wanted) >= LONG;
        return whole || free || Endings.fit(wanted, found, same, part);
    }

    /** Whether each letter is as large as in the value, or all are. */
    private static boolean isWritten(Word found, Word wanted) {
        boolean same = true;
        for (int i = 0; i < wanted.size(); i++) {
            same &= found.isCapital(i) == wanted.isCapital(i);
        }
        return same || found.isCapitals();
    }

    /** The end of what divides two words of the value; -1 where something else does. */
    private int divider(Folded text, int at, int from, int to) {
        int t = at;
        for (int v = from; v < to; v++) {
            if (t >= text.length() || text.at(t) != value.at(v)) {
                return -1;
            }
            t++;
            while (value.at(v) == ' ' && t < text.length() && text.at(t) == ' ') {
                t++;
            }
        }
        return t;
    }

    private boolean isCapitalAsNeeded(Folded text, int at) {
        return switch (rule) {
            case ANY, EXACT -> true;
            case CAPITAL -> !value.isCapital(first) || text.isCapital(at);
            case PART -> text.isCapital(at) || !Character.isLowerCase(text.at(at));
        };
    }

    /** Not the month of a date, nor an ordinary word of two letters that begins a sentence. */
    private boolean isName(Folded text, int at, int end) {
        if (!part || words > 1) {
            return true;
        }
        if (value.length() < SHORT) {
            boolean alone = at == 0 && end == text.length();
            return alone
                    || !Surroundings.isOrdinary(text, at, end)
                    || !Surroundings.beginsSentence(text, at);
        }
        return !(Surroundings.isMonth(text, at, end) && Surroundings.besideNumber(text, at, end));
    }
}
