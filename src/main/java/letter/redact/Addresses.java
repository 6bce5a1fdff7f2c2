package letter.redact;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Addresses of mail and of web pages, as they stand in a text. */
final class Addresses {
    private Addresses() {}

    /** Whether a word leads somewhere: {@code a@b.c}, {@code https://b.c}, {@code b.c/d}. */
    static boolean isAddress(String word) {
        if (word.contains("://") || word.regionMatches(true, 0, "www.", 0, 4)) {
            return true;
        }
        for (int i = 1; i + 1 < word.length(); i++) {
            boolean inside =
                    Character.isLetterOrDigit(word.charAt(i - 1))
                            && Character.isLetterOrDigit(word.charAt(i + 1));
            // 'work.Then' is a full stop without its blank.
            boolean dot = word.charAt(i) == '.' && !Character.isUpperCase(word.charAt(i + 1));
            if (inside && (word.charAt(i) == '@' || dot)) {
                return true;
            }
        }
        return false;
    }

    /** Its letters and digits, small: {@code elensaarik} of {@code elen-saarik}. */
    static String squeezed(String text) {
        StringBuilder out = new StringBuilder();
        Folded folded = Folded.of(text);
        for (int i = 0; i < folded.length(); i++) {
            if (folded.inWord(i)) {
                out.appendCodePoint(folded.at(i));
            }
        }
        return out.toString();
    }

    /** What stands between its marks, small: {@code elen} and {@code dev} of {@code elen.dev}. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Folded folded = Folded.of(text);
        for (int i = 0; i < folded.length(); i++) {
            if (folded.inWord(i)) {
                word.appendCodePoint(folded.at(i));
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    /** With the characters that percent signs stand for (RFC 3986, 2.1). */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? hex(bytes[i + 1]) : -1;
            int low = high >= 0 ? hex(bytes[i + 2]) : -1;
            if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int hex(byte b) {
        return Character.digit(b, 16);
    }
}
