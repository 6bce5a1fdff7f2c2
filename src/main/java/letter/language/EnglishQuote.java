package letter.language;

/** Quotation marks, and those inside them: {@code “On ‘Quiet’ Yards”}. */
final class EnglishQuote {
    private static final String OPENING = "“\"‘«„";
    private static final String CLOSING = "”\"’»“";

    private EnglishQuote() {}

    static String quoted(String name) {
        return isQuoted(name) ? name : "“" + inner(name) + "”";
    }

    /** Whether one pair of marks is around all of it. */
    private static boolean isQuoted(String name) {
        int last = name.length() - 1;
        int mark = OPENING.indexOf(name.charAt(0));
        return last > 0 && mark >= 0 && name.indexOf(CLOSING.charAt(mark), 1) == last;
    }

    /** Straight marks open after a blank or a bracket, and close after all else. */
    private static String inner(String name) {
        StringBuilder out = new StringBuilder(name.length());
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean opens = before == ' ' || before == '(' || before == '[';
            out.append(
                    switch (c) {
                        case '“' -> '‘';
                        case '”' -> '’';
                        case '"' -> opens ? '‘' : '’';
                        default -> c;
                    });
            before = c;
        }
        return out.toString();
    }
}
