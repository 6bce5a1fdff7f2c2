package letter.batch;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A value as a part of a file's name that every file system takes: {@code jose-álvarez}, {@code
 * иван-петров}. Letters and digits of any script stay, small; all else becomes a hyphen.
 */
final class Slug {
    /** In UTF-8; a file's name has 255 in all. */
    private static final int MOST_BYTES = 100;

    private Slug() {}

    /** The slug; empty where there is no letter and no digit. */
    static String of(String value) {
        char[] text = value.toCharArray();
        int end = 0;
        for (char c : text) {
            if (c > '~') {
                return ofAny(value);
            }
            boolean capital = c >= 'A' && c <= 'Z';
            if (capital || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (end >= MOST_BYTES) {
                    break;
                }
                text[end++] = capital ? (char) (c + 'a' - 'A') : c;
            } else if (c != '\'' && end > 0 && text[end - 1] != '-') {
                text[end++] = '-';
            }
        }
        return new String(text, 0, end > 0 && text[end - 1] == '-' ? end - 1 : end);
    }

    /** The slug of what is not all ASCII. */
    private static String ofAny(String value) {
        String small = composed(seen(value));
        StringBuilder out = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < small.length(); ) {
            int c = small.codePointAt(i);
            i += Character.charCount(c);
            if (isKept(c, out)) {
                int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
                if (bytes + size > MOST_BYTES) {
                    break;
                }
                bytes += size;
                out.appendCodePoint(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                bytes++;
                out.append('-');
            }
        }
        boolean torn = !out.isEmpty() && out.charAt(out.length() - 1) == '-';
        return torn ? out.substring(0, out.length() - 1) : out.toString();
    }

    private static String composed(String value) {
        String plain = Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        // What small letters make of a capital may be composed anew.
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Without what stands between letters that belong together, so that they may be composed. */
    private static String seen(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            if (!isDropped(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isKept(int c, StringBuilder before) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
                    !before.isEmpty() && before.charAt(before.length() - 1) != '-';
            default -> Character.isLetterOrDigit(c);
        };
    }

    /** Apostrophes and marks that are not seen stand inside of words. */
    private static boolean isDropped(int c) {
        return c == '\'' || c == '’' || Character.getType(c) == Character.FORMAT;
    }
}
