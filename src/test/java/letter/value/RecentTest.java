package letter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class RecentTest {
    private final Recent<List<String>, String> recent = new Recent<>();

    @Test
    void knows_what_was_made_of_the_very_object_and_not_of_its_like() {
        List<String> thing = new ArrayList<>(List.of("a"));
        assertEquals("made", recent.keep(thing, "made"));
        assertEquals(Optional.of("made"), recent.of(thing));
        assertEquals(Optional.empty(), recent.of(new ArrayList<>(thing)));
    }

    @Test
    void forgets_rather_than_grow_without_end() {
        List<List<String>> things = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            things.add(new ArrayList<>());
            recent.keep(things.get(i), "made");
        }
        int known = 0;
        for (List<String> thing : things) {
            known += recent.of(thing).isPresent() ? 1 : 0;
        }
        assertTrue(known > 0 && known < 1_000, known + " are kept");
        assertTrue(recent.of(things.get(9_999)).isPresent());
    }
}
