package letter.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExtentTest {
    @Test
    void all_of_a_list_leaves_nothing_out() {
        Extent all = new Extent(Shard.WHOLE, 3, true);
        assertTrue(all.isAll());
        assertFalse(all.leavesOut("anna", 9));
        assertFalse(all.leavesOut("", 9));
    }

    @Test
    void a_shard_leaves_out_what_is_in_the_others() {
        for (int i = 1; i <= 4; i++) {
            Shard shard = new Shard(i, 4);
            Extent part = new Extent(shard, 3, true);
            assertFalse(part.isAll());
            for (String name : new String[] {"anna", "bo", "cem", ""}) {
                assertEquals(!shard.holds(name, 5), part.leavesOut(name, 5));
            }
        }
    }

    @Test
    void the_first_rows_leave_out_all_that_may_be_behind_them() {
        Extent first = new Extent(Shard.WHOLE, 3, false);
        assertFalse(first.isAll());
        assertTrue(first.leavesOut("anna", 9));
        // Rows may have been put before it since.
        assertTrue(first.leavesOut("anna", 2));
        assertTrue(first.leavesOut("", 4));
        assertFalse(first.leavesOut("", 3));
    }
}
