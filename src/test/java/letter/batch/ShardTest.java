package letter.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ShardTest {
    @Property
    void every_name_is_in_exactly_one(
            @ForAll String name, @ForAll @IntRange(min = 1, max = 40) int count) {
        int held = 0;
        for (int i = 1; i <= count; i++) {
            held += new Shard(i, count).holds(name, 1) ? 1 : 0;
        }
        assertEquals(1, held);
    }

    /** Machines that share a list run different versions of Java, if not of letter. */
    @Test
    void which_one_never_changes() {
        List<Integer> shards = new ArrayList<>();
        for (String name : List.of("anna-berg", "иван-петров", "smiles/zoë", "")) {
            for (int i = 1; i <= 16; i++) {
                if (new Shard(i, 16).holds(name, 7)) {
                    shards.add(i);
                }
            }
        }
        assertEquals(List.of(16, 5, 2, 13), shards);
    }

    @Test
    void they_are_about_as_large_as_each_other() {
        int[] sizes = new int[8];
        for (int n = 0; n < 8000; n++) {
            for (int i = 1; i <= 8; i++) {
                sizes[i - 1] += new Shard(i, 8).holds("name " + n, 1) ? 1 : 0;
            }
        }
        for (int size : sizes) {
            assertTrue(size > 850 && size < 1150, "a shard of " + size);
        }
    }

    @Test
    void names_that_differ_in_case_are_in_one_so_that_it_finds_them_to_be_the_same() {
        for (int i = 1; i <= 16; i++) {
            assertEquals(new Shard(i, 16).holds("Anna", 1), new Shard(i, 16).holds("anna", 2));
        }
    }
}
