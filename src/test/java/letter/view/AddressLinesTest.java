package letter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.language.Language;
import letter.language.Languages;
import letter.profile.PostalAddress;
import letter.value.LanguageTag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressLinesTest {
    private static final Language ENGLISH =
            Languages.of(LanguageTag.parse("en").orElseThrow()).orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ülikooli 18 | 50090 | Tartu | '' | EE | Ülikooli 18; 50090 Tartu, Estonia
                    '' | '' | Tartu | '' | '' | Tartu
                    '' | '' | Tartu | Tartu | '' | Tartu
                    '' | '' | Tartu | Estonia | '' | Tartu, Estonia
                    1 Main St | 02139 | Cambridge | MA | US | 1 Main St; Cambridge, MA 02139, United States
                    10 Downing St | SW1A 2AA | London | '' | GB | 10 Downing St; London SW1A 2AA, United Kingdom
                    '' | '' | Tartu | Estonia | EE | Tartu, Estonia
                    '' | '' | Tartu | '' | Eesti | Tartu, Eesti
                    '' | '' | '' | '' | EE | Estonia
                    '' | 50090 | '' | '' | '' | 50090
                    '' | '' | '' | '' | '' | ''
                    """)
    void writes_what_is_there(
            String street, String code, String city, String region, String country, String lines) {
        PostalAddress address =
                new PostalAddress(
                        Given.text(street),
                        Given.text(code),
                        Given.text(city),
                        Given.text(region),
                        Given.text(country));

        StringBuilder written = new StringBuilder();
        for (var line : AddressLines.of(address, ENGLISH)) {
            written.append(written.isEmpty() ? "" : "; ").append(line);
        }
        assertEquals(lines, written.toString());
    }
}
