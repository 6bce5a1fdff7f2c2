package letter.pipeline;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256, by FIPS 180-4 and with its names; Java's own, where there is much to do.
 *
 * <p>For one letter that would cost more than all else that writing it to a file takes, as it looks
 * for who provides it and reads bytes through method handles. For many it is the faster one, as the
 * processor helps.
 */
final class Sha256 {
    private static final int BLOCK = 64;

    /** How many steps go in one turn. */
    private static final int STEPS = 16;

    /** How many texts it takes for Java's own to be worth its start. */
    private static final int FEW = 100;

    /** The fractions of the cube roots of the first 64 primes. */
    private static final int[] K = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5,
        0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
        0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
        0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7,
        0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
        0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
        0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5,
        0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
        0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };

    // Counted by several threads, which may lose a count: both ways lead to the same.
    private static int taken;

    /** The fractions of the square roots of the first 8, to begin with. */
    private final int[] state = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
    };

    private final int[] working = new int[state.length];
    private final int[] words = new int[BLOCK];

    private Sha256() {}

    /** The 32 bytes of the hash. */
    static byte[] of(byte[] bytes) {
        if (taken >= FEW) {
            return ofJava(bytes);
        }
        taken++;
        return own(bytes);
    }

    private static byte[] ofJava(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The same, whatever came before. */
    static byte[] own(byte[] bytes) {
        Sha256 hash = new Sha256();
        int whole = bytes.length / BLOCK * BLOCK;
        for (int at = 0; at < whole; at += BLOCK) {
            hash.block(bytes, at);
        }
        byte[] last = padded(bytes, whole);
        for (int at = 0; at < last.length; at += BLOCK) {
            hash.block(last, at);
        }
        return hash.bytes();
    }

    /** What is left over, a 1, noughts, and how many bits there were. */
    private static byte[] padded(byte[] bytes, int from) {
        int left = bytes.length - from;
        byte[] padded = new byte[left + 9 <= BLOCK ? BLOCK : 2 * BLOCK];
        System.arraycopy(bytes, from, padded, 0, left);
        padded[left] = (byte) 0x80;
        long bits = 8L * bytes.length;
        for (int i = 1; i <= 8; i++, bits >>>= 8) {
            padded[padded.length - i] = (byte) bits;
        }
        return padded;
    }

    private void block(byte[] bytes, int from) {
        int[] w = words;
        for (int i = 0, at = from; i < STEPS; i++, at += 4) {
            w[i] =
                    bytes[at] << 24
                            | (bytes[at + 1] & 0xFF) << 16
                            | (bytes[at + 2] & 0xFF) << 8
                            | bytes[at + 3] & 0xFF;
        }
        System.arraycopy(state, 0, working, 0, working.length);
        round(0);
        for (int i = STEPS; i < BLOCK; i += STEPS) {
            schedule(i);
            round(i);
        }
        for (int i = 0; i < state.length; i++) {
            state[i] += working[i];
        }
    }

    // The rotations are written out, and the steps go by sixteen: until code is compiled each call
    // costs more
    // than what it does, and what is called more often is compiled sooner.

    private void schedule(int from) {
        int[] w = words;
        for (int i = from; i < from + STEPS; i++) {
            int x = w[i - 15];
            int y = w[i - 2];
            int sigma0 = (x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3;
            int sigma1 = (y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10;
            w[i] = sigma1 + w[i - 7] + sigma0 + w[i - 16];
        }
    }

    private void round(int from) {
        int[] w = words;
        int[] v = working;
        int a = v[0];
        int b = v[1];
        int c = v[2];
        int d = v[3];
        int e = v[4];
        int f = v[5];
        int g = v[6];
        int h = v[7];
        for (int i = from; i < from + STEPS; i++) {
            int sum1 = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
            int first = h + sum1 + ((f ^ g) & e ^ g) + K[i] + w[i];
            int sum0 = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
            int second = sum0 + (a & b | c & (a | b));
            h = g;
            g = f;
            f = e;
            e = d + first;
            d = c;
            c = b;
            b = a;
            a = first + second;
        }
        v[0] = a;
        v[1] = b;
        v[2] = c;
        v[3] = d;
        v[4] = e;
        v[5] = f;
        v[6] = g;
        v[7] = h;
    }

    private byte[] bytes() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (state[i / 4] >>> 24 - 8 * (i % 4));
        }
        return bytes;
    }
}
