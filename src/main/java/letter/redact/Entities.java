package letter.redact;

/** Resolves the entities that letters are written with, and all that are numbers. */
final class Entities {
    private static final int LONGEST = 10;

    private Entities() {}

    static String resolved(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int end = text.charAt(i) == '&' ? text.indexOf(';', i) : -1;
            int point = end > i && end - i <= LONGEST ? point(text.substring(i + 1, end)) : -1;
            if (point > 0) {
                out.appendCodePoint(point);
                i = end;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static int point(String name) {
        if (name.startsWith("#")) {
            boolean hex = name.startsWith("#x") || name.startsWith("#X");
            return number(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        }
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "nbsp" -> 0xA0;
            case "shy" -> 0xAD;
            default -> -1;
        };
    }

    private static int number(String digits, int radix) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            if (digit < 0 || number > Character.MAX_CODE_POINT / radix) {
                return -1;
            }
            number = number * radix + digit;
        }
        return number <= Character.MAX_CODE_POINT ? number : -1;
    }
}
