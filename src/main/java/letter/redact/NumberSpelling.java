package letter.redact;

/** A telephone number, however it is grouped, and with or without its country code. */
final class NumberSpelling implements Spelling {
    /** Fewer digits than this could be a year, a postcode, a sum. */
    static final int LEAST = 6;

    /** The zeros and the country code that a text may say and the profile does not. */
    private static final int LONGEST_PREFIX = 8;

    private final String digits;

    private NumberSpelling(String digits) {
        this.digits = digits;
    }

    /** Of a number with at least {@link #LEAST} digits. */
    static NumberSpelling of(String number) {
        return new NumberSpelling(significant(digits(number)));
    }

    /** The digits of a text, and nothing else of it. */
    static String digits(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int digit = Character.digit(text.codePointAt(i), 10);
            if (digit >= 0) {
                out.append((char) ('0' + digit));
            }
        }
        return out.toString();
    }

    /** Without the zeros that one dials in front. */
    private static String significant(String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }

    @Override
    public int size() {
        return digits.length();
    }

    @Override
    public boolean isCertain() {
        return true;
    }

    @Override
    public long head() {
        return Heads.NONE;
    }

    @Override
    public int endAt(Folded text, int at) {
        if (!begins(text.at(at)) || at > 0 && isDigit(text.at(at - 1))) {
            return -1;
        }
        int end = -1;
        StringBuilder dialled = new StringBuilder();
        int i = at;
        while (i < text.length() && dialled.length() <= digits.length() + LONGEST_PREFIX) {
            int digit = Character.digit(text.at(i), 10);
            if (digit >= 0) {
                dialled.append((char) ('0' + digit));
                boolean last = i + 1 == text.length() || !isDigit(text.at(i + 1));
                // Another number may follow: 5555 0134 / 5555 0135.
                end = last && isSame(significant(dialled.toString())) ? i + 1 : end;
            } else if (i > at && !divides(text.at(i))) {
                break;
            }
            i++;
        }
        return end;
    }

    private boolean isSame(String found) {
        boolean same = digits.endsWith(found) || found.endsWith(digits);
        return found.length() >= LEAST && same;
    }

    private static boolean begins(int c) {
        return c == '+' || c == '(' || isDigit(c);
    }

    private static boolean isDigit(int c) {
        return Character.digit(c, 10) >= 0;
    }

    private static boolean divides(int c) {
        return " -./()".indexOf(c) >= 0;
    }
}
