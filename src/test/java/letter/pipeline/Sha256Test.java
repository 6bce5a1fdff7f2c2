package letter.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

class Sha256Test {
    /** More than three blocks: all ways in which the end of a text can lie in its last block. */
    @Test
    void is_that_of_java_for_every_length() throws NoSuchAlgorithmException {
        for (int length = 0; length <= 200; length++) {
            assertSame(random(length));
        }
    }

    @Test
    void is_that_of_java_for_a_large_text() throws NoSuchAlgorithmException {
        assertSame(random(3_000_001));
    }

    @Test
    void stays_the_same_when_java_takes_over() {
        byte[] bytes = random(100);
        for (int i = 0; i < 300; i++) {
            assertArrayEquals(Sha256.own(bytes), Sha256.of(bytes));
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static void assertSame(byte[] bytes) throws NoSuchAlgorithmException {
        assertArrayEquals(MessageDigest.getInstance("SHA-256").digest(bytes), Sha256.own(bytes));
    }
}
