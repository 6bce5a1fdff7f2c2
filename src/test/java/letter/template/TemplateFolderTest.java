package letter.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.LanguageTag;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class TemplateFolderTest {

    private static LanguageTag tag(String written) {
        return LanguageTag.parse(written).orElseThrow();
    }

    @Test
    void serves_a_region_from_its_language_but_no_language_from_another() {
        MemoryFolder folder =
                MemoryFolder.of("a").with("body.de.mustache", "b").with("body.de-AT.mustache", "c");
        assertEquals(Optional.of("body.en.mustache"), folder.body(tag("en-GB")).value());
        assertEquals(Optional.of("body.de-AT.mustache"), folder.body(tag("de-AT")).value());
        assertEquals(Optional.of("body.de.mustache"), folder.body(tag("de")).value());
        assertEquals(
                """
                templates/own: NO_BODY: the template 'own' has no body in 'fr-CA'
                  choose one of these with --lang: de-AT, de, en; or write body.fr.mustache
                """,
                Templates.printed(folder.body(tag("fr-CA")).diagnostics()));
    }
}
