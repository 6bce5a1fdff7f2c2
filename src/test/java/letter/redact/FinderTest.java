package letter.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at Booking.com's desk | at [company 1]'s desk",
                "https://booking.com/jobs, then | [url], then",
                "ann@booking.com wrote | [e-mail] wrote",
                "York University, New York | [university 1], [location]",
                "New York University | New [university 1]",
                "at Smith & Co. in May | at [company 1] in May",
                "for Smith & Co. It was | for [company 1]. It was",
                "Oak Lane 5, Newtown | [location]",
                "Oak Lane 5 and Newtown | [location] and [location]",
            })
    void puts_the_longest_in_first(String text, String redacted) {
        Known known = new Known();
        Subject home = Subject.of(Label.LOCATION);
        Subject booking = Subject.of(Label.COMPANY);
        known.add(WordSpelling.of("Booking.com"), booking);
        known.addTelling("Booking.com");
        known.add(WordSpelling.of("Smith & Co."), booking);
        known.add(WordSpelling.of("York University"), Subject.of(Label.UNIVERSITY));
        for (String place : new String[] {"New York", "Oak Lane 5", "Newtown"}) {
            known.add(WordSpelling.capital(place), home);
        }
        TextRedaction texts = new TextRedaction(known, new StandIns());
        assertEquals(redacted, texts.text(new Text(text)).value());
    }
}
