package letter.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class SourceTest {
    private static final int MANY = 50_000;

    @Test
    void counts_lines_at_each_kind_of_line_end_and_columns_in_code_points() {
        Source source = Source.file("a.yaml", "ab\r\nc\rd\n\n\uD83D\uDE00e");
        assertEquals("1:1", place(source, 0));
        assertEquals("1:4", place(source, 3));
        assertEquals("2:1", place(source, 4));
        assertEquals("3:1", place(source, 6));
        assertEquals("4:1", place(source, 8));
        assertEquals("5:1", place(source, 9));
        assertEquals("5:2", place(source, 11));
        assertEquals("5:3", place(source, 12));
        assertEquals("5:3", place(source, 99));
    }

    @Test
    void gives_lines_without_their_ends() {
        Source source = Source.file("a.yaml", "ab\r\nc\rd\n\ne");
        assertEquals("ab", source.line(1));
        assertEquals("c", source.line(2));
        assertEquals("d", source.line(3));
        assertEquals("", source.line(4));
        assertEquals("e", source.line(5));
        assertEquals("", source.line(6));
        assertEquals("", source.line(0));
    }

    @Test
    void finds_the_index_of_each_place_again() {
        String text = "ab\r\nc\rd\n\n" + "\uD83D\uDE00\u00E9x".repeat(1_000) + "\nend";
        Source source = Source.file("a.yaml", text);
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i > 0 && i < text.length() && isLow(text, i);
            if (!inside) {
                assertEquals(i, again(source.atIndex(i)), "index " + i);
            }
        }
        assertEquals(text.length(), source.at(99, 1).index());
        assertEquals(0, source.whole().line());
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void finds_the_places_of_many_complaints_on_many_lines() {
        assertAllFound(Source.file("a.yaml", "- {name: x}\n".repeat(MANY)));
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void finds_the_places_of_many_complaints_on_one_line() {
        assertAllFound(Source.file("a.json", "{\"name\": \"x\"},".repeat(MANY)));
    }

    private static void assertAllFound(Source source) {
        int step = source.text().length() / MANY;
        for (int i = 0; i < MANY; i++) {
            Location at = source.atIndex(i * step);
            assertTrue(at.hasLine());
            assertEquals(i * step, again(at));
        }
    }

    private static int again(Location at) {
        return at.source().at(at.line(), at.column()).index();
    }

    private static String place(Source source, int index) {
        Location at = source.atIndex(index);
        return at.line() + ":" + at.column();
    }

    private static boolean isLow(String text, int index) {
        return Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }
}
