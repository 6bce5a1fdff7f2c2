package letter.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private final Fingerprints numbers = new Fingerprints();

    @Test
    void remembers_a_number_for_each_text_however_many_there_are() {
        for (int i = 0; i < 50_000; i++) {
            assertEquals(-1, numbers.putIfAbsent(text(i), i));
        }
        for (int i = 0; i < 50_000; i++) {
            assertEquals(i, numbers.get(text(i)));
        }
        assertEquals(-1, numbers.get("another".getBytes(UTF_8)));
    }

    @Test
    void remembers_places_in_a_file_of_less_than_a_terabyte() {
        long[] places = {0, 0xFFFF_FFFFL, 0x1_0000_0000L, 0xFF_FFFF_FFFFL};
        for (int i = 0; i < places.length; i++) {
            numbers.put(text(i), places[i]);
        }
        for (int i = 0; i < places.length; i++) {
            assertEquals(places[i], numbers.get(text(i)));
        }
    }

    @Test
    void keeps_the_first_number_where_it_is_asked_to() {
        numbers.putIfAbsent(text(1), 7);
        assertEquals(7, numbers.putIfAbsent(text(1), 8));
        assertEquals(7, numbers.get(text(1)));
    }

    @Test
    void takes_the_last_number_where_it_is_asked_to() {
        numbers.put(text(1), 7);
        numbers.put(text(1), 8);
        assertEquals(8, numbers.get(text(1)));
    }

    @Test
    void writes_sha_256_as_sha256sum_does() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Fingerprints.hexadecimal("abc".getBytes(UTF_8)));
    }

    private static byte[] text(int i) {
        return ("anna-" + i + ".md").getBytes(UTF_8);
    }
}
