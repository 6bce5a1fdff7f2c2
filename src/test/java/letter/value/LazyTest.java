package letter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class LazyTest {
    @Test
    void is_made_once_and_not_before_it_is_asked_for() {
        Counting counting = new Counting();
        assertEquals(0, counting.times);

        assertSame(counting.value(), counting.value());
        assertEquals(1, counting.times);
    }

    @Test
    void is_the_same_as_another_of_the_same_value() {
        assertEquals(Lazy.given(new Text("made 1 time")), new Counting());
        assertEquals(new Counting().hashCode(), new Counting().hashCode());
        assertNotEquals(Lazy.given(new Text("made")), new Counting());
        assertEquals("made 1 time", new Counting().toString());
    }

    private static final class Counting extends Lazy<Text> {
        private int times;

        @Override
        protected Text make() {
            times++;
            return new Text("made " + times + " time");
        }
    }
}
