package letter.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class AccessorTest {
    /** A record that only its own class can see. */
    private record Holder(Text name, boolean formal, Optional<Text> title) {}

    @Test
    void reads_the_same_the_first_time_and_the_ten_thousandth() {
        Holder holder = new Holder(new Text("A"), true, Optional.of(new Text("Dr")));
        Components components = Components.of(Holder.class);
        for (int i = 0; i < 10_000; i++) {
            assertEquals(holder.name(), components.accessor("name").read(holder));
            assertEquals(true, components.accessor("formal").read(holder));
            assertEquals(holder.title(), components.accessor("title").read(holder));
        }
    }
}
