package letter.pipeline;

import java.nio.charset.StandardCharsets;

/**
 * A number for each of many texts, in some twenty bytes a text however long it is: known by the
 * first eight bytes of its SHA-256, which no two of a billion texts are likely to share. Not for
 * several threads at once.
 */
public final class Fingerprints {
    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private final Numbers numbers = new Numbers();

    /** Remembers the number of a text, unless it has one; which it had before, or -1. */
    public long putIfAbsent(byte[] text, long number) {
        long key = key(text);
        long known = numbers.get(key);
        if (known < 0) {
            numbers.put(key, number);
        }
        return known;
    }

    /** Remembers this number of a text, whatever it had before. */
    public void put(byte[] text, long number) {
        numbers.put(key(text), number);
    }

    /** The number of a text; -1 where it has none. */
    public long get(byte[] text) {
        return numbers.get(key(text));
    }

    private long key(byte[] text) {
        return number(Sha256.of(text));
    }

    /** A number that is the same for the same text, and spread evenly; never negative. */
    public static long number(String text) {
        return number(Sha256.of(text.getBytes(StandardCharsets.UTF_8))) & Long.MAX_VALUE;
    }

    private static long number(byte[] hash) {
        long number = 0;
        for (int i = 0; i < 8; i++) {
            number = number << 8 | hash[i] & 0xFF;
        }
        return number;
    }

    /** The SHA-256 of these bytes, in hexadecimal. */
    public static String hexadecimal(byte[] bytes) {
        byte[] hash = Sha256.of(bytes);
        char[] out = new char[hash.length * 2];
        for (int i = 0; i < hash.length; i++) {
            out[2 * i] = DIGITS[hash[i] >> 4 & 15];
            out[2 * i + 1] = DIGITS[hash[i] & 15];
        }
        return new String(out);
    }
}
