package letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;

import org.junit.jupiter.api.Test;

final class MembersTest {
    private static final Location AT = Source.file("a.yaml", "").at(1, 1);

    private final Problems problems = new Problems();
    private final Members members = new Members(problems);

    @Test
    void keeps_the_first_value_of_a_key_and_complains_of_the_second() {
        add("name", "Ada");
        add("email", "ada@example.org");
        add("name", "Bob");
        assertEquals(Code.DUPLICATE_KEY, problems.all().get(0).code());
        assertEquals(2, map().members().size());
        assertEquals("Ada", value("name"));
    }

    @Test
    void tells_keys_apart_whose_hashes_are_the_same() {
        add("Aa", "one");
        add("BB", "two");
        assertEquals("one", value("Aa"));
        assertEquals("two", value("BB"));
    }

    @Test
    void finds_a_second_key_among_very_many() {
        for (int i = 0; i < 100_000; i++) {
            add("key" + i, "value");
        }
        assertTrue(problems.all().isEmpty());
        add("key77777", "again");
        assertEquals(1, problems.all().size());
    }

    private void add(String key, String value) {
        members.add(key, AT, new ScalarNode(value, false, false, AT));
    }

    private MapNode map() {
        return members.map(AT);
    }

    private String value(String key) {
        return ((ScalarNode) map().get(key).orElseThrow()).text();
    }
}
