package letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.value.Text;

import org.junit.jupiter.api.Test;

import java.util.List;

final class DeclaredTest {
    private record Inner(Text name) {}

    private record Outer(
            @Field(value = "Somebody", aliases = "who", own = true, brief = "name", least = 2)
                    Inner person,
            Text plain) {}

    private final Declared person = new Declared(Outer.class.getRecordComponents()[0]);
    private final Declared plain = new Declared(Outer.class.getRecordComponents()[1]);

    @Test
    void says_what_its_field_says() {
        for (int i = 0; i < 2; i++) {
            assertEquals("person", person.name());
            assertEquals("Somebody", person.description());
            assertEquals(List.of("who"), person.aliases());
            assertEquals("name", person.brief());
            assertEquals(2, person.least());
            assertTrue(person.own());
        }
    }

    @Test
    void says_nothing_without_one() {
        assertEquals("", plain.description());
        assertEquals(List.of(), plain.aliases());
        assertEquals("", plain.brief());
        assertEquals(Integer.MIN_VALUE, plain.least());
        assertFalse(plain.own());
    }

    @Test
    void knows_the_shape_of_what_it_holds() {
        assertSame(Shape.of(Inner.class), person.shape(Inner.class));
        assertSame(person.shape(Inner.class), person.shape(Inner.class));
    }
}
