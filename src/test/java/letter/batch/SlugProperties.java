package letter.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Whatever somebody is called, the name of the file is one that every file system takes. */
class SlugProperties {
    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> any =
                Arbitraries.integers()
                        .between(0, Character.MAX_CODE_POINT)
                        .map(Character::toString);
        Arbitrary<String> trap =
                Arbitraries.of(
                        "/", "\\", ".", "..", " ", "-", ":", "\0", "\n", "'", "’", "\u0301",
                        "\u0345", "\u200D", "\u00AD", "a", "e", "İ", "ẞ", "Σ", "ﬁ", "ǰ", "한", "ᄒ",
                        "ᅡ", "ᆫ", "\u093F", "क", "🎉", "\uD800");
        return Arbitraries.oneOf(any, trap, trap)
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property
    void has_no_character_that_a_path_could_be_made_of(@ForAll("names") String name) {
        String slug = Slug.of(name);
        for (int i = 0; i < slug.length(); ) {
            int c = slug.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            boolean mark =
                    type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            assertTrue(c == '-' || mark || Character.isLetterOrDigit(c), slug);
        }
        assertFalse(slug.startsWith("-") || slug.endsWith("-") || slug.contains("--"), slug);
    }

    @Property
    void is_small_composed_and_short(@ForAll("names") String name) {
        String slug = Slug.of(name);
        assertEquals(slug.toLowerCase(Locale.ROOT), slug);
        assertTrue(Normalizer.isNormalized(slug, Normalizer.Form.NFC), slug);
        assertTrue(slug.getBytes(StandardCharsets.UTF_8).length <= 100, slug);
    }

    @Property
    void is_its_own_slug(@ForAll("names") String name) {
        assertEquals(Slug.of(name), Slug.of(Slug.of(name)));
    }
}
