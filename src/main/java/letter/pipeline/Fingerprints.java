package letter.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A number for each of many texts, in some thirty bytes a text however long it is: known by the
 * first eight bytes of its SHA-256, which no two of a billion texts are likely to share. Not for
 * several threads at once.
 */
public final class Fingerprints {
    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private final MessageDigest digest = digest();
    private long[] keys = new long[64];
    private long[] numbers = new long[64];
    private int size;

    /** Remembers the number of a text, unless it has one; which it had before, or -1. */
    public long putIfAbsent(byte[] text, long number) {
        long key = key(text);
        long known = get(key);
        if (known < 0) {
            put(key, number);
        }
        return known;
    }

    /** Remembers this number of a text, whatever it had before. */
    public void put(byte[] text, long number) {
        put(key(text), number);
    }

    /** The number of a text; -1 where it has none. */
    public long get(byte[] text) {
        return get(key(text));
    }

    /** What a text is known by. */
    long key(byte[] text) {
        // Never 0, which marks a free slot.
        return number(digest.digest(text)) | 1L << 63;
    }

    /** The number of the text that is known by this; -1 where it has none. */
    long get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? numbers[slot] : -1;
    }

    /** Remembers this number of the text that is known by this. */
    void put(long key, long number) {
        put(slot(key), key, number);
    }

    private void put(int slot, long key, long number) {
        boolean added = keys[slot] != key;
        keys[slot] = key;
        numbers[slot] = number;
        if (added && ++size > keys.length / 2) {
            grow();
        }
    }

    /** Where the key stands, or can stand. */
    private int slot(long key) {
        int slot = (int) key & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    /** A number that is the same for the same text, and spread evenly; never negative. */
    public static long number(String text) {
        return number(sha256(text.getBytes(StandardCharsets.UTF_8))) & Long.MAX_VALUE;
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
        byte[] hash = sha256(bytes);
        char[] out = new char[hash.length * 2];
        for (int i = 0; i < hash.length; i++) {
            out[2 * i] = DIGITS[hash[i] >> 4 & 15];
            out[2 * i + 1] = DIGITS[hash[i] & 15];
        }
        return new String(out);
    }

    private static byte[] sha256(byte[] bytes) {
        return digest().digest(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
