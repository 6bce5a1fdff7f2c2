package letter.redact;

/** What stands in for a telephone number, as long whatever its length: {@code +2 *** *** ***}. */
final class Telephone {
    private static final String HIDDEN = "*** *** ***";

    private Telephone() {}

    /** With the first digit of the country code, where the number has one. */
    static String masked(String number) {
        String digits = NumberSpelling.digits(number);
        String trimmed = number.strip();
        boolean zeros = digits.startsWith("00") && digits.length() > 2;
        if (trimmed.startsWith("+") && !digits.isEmpty()) {
            return "+" + digits.charAt(0) + " " + HIDDEN;
        }
        return zeros ? "+" + digits.charAt(2) + " " + HIDDEN : HIDDEN;
    }
}
