package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import letter.value.LanguageTag;
import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Optional;

class CountriesTest {
    @ParameterizedTest
    @CsvSource({
        "en, EE, Estonia",
        "en, ee, Estonia",
        "en, AD, Andorra",
        "en, ZW, Zimbabwe",
        "en, GB, United Kingdom",
        "en, XX, XX",
        "en, Eesti, Eesti",
        "en, code, code",
        "de, EE, Estland",
        "fr, EE, Estonie",
        "es, EE, Estonia",
        "it, DE, Germania",
        "ru, EE, Эстония",
        "de, AT, Österreich"
    })
    void names_a_country_by_its_code(String tag, String code, String name) {
        assertEquals(name, inAddress(tag, code).orElseThrow().value());
    }

    @Test
    void knows_every_country_in_every_language() {
        for (LanguageTag tag : Languages.tags()) {
            for (String code : Locale.getISOCountries()) {
                Optional<Text> name = Countries.inAddress(new Text(code), tag);

                name.ifPresent(known -> assertNotEquals(code, known.value(), tag + " " + code));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en-US, US", "de, DE", "de-AT, AT", "fr, FR", "ru, ru"})
    void leaves_the_readers_own_country_out(String tag, String code) {
        assertEquals(Optional.empty(), inAddress(tag, code));
    }

    private static Optional<Text> inAddress(String tag, String code) {
        return Countries.inAddress(new Text(code), LanguageTag.parse(tag).orElseThrow());
    }
}
