package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.value.LanguageTag;
import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Optional;

class EnglishCountriesTest {
    @ParameterizedTest
    @CsvSource({
        "EE, Estonia",
        "ee, Estonia",
        "AD, Andorra",
        "ZW, Zimbabwe",
        "CD, Democratic Republic of the Congo",
        "XX, XX",
        "Eesti, Eesti",
        "'; ', '; '"
    })
    void names_a_country_by_its_code(String code, String name) {
        assertEquals(name, EnglishCountries.name(code));
    }

    @Test
    void knows_every_country() {
        for (String code : Locale.getISOCountries()) {
            String name = EnglishCountries.name(code);

            assertNotEquals(code, name);
            assertTrue(name.strip().equals(name) && name.indexOf(';') < 0, name);
        }
    }

    @Test
    void leaves_the_readers_own_country_out() {
        Language american = new English(LanguageTag.parse("en-US").orElseThrow());

        assertEquals(Optional.empty(), american.country(new Text("US")));
        assertEquals("Estonia", american.country(new Text("EE")).orElseThrow().value());
    }
}
