package letter.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.Fixtures;
import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.Node;
import letter.document.Syntax;
import letter.value.LanguageTag;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class ProfileRulesTest {
    private static final String PROFILE =
            "basics: {name: Ann}\ntarget:\n  name: S\n  deadline: 2025-04\n";

    @Test
    void takes_a_deadline_for_its_last_day() {
        assertEquals("", late(LocalDate.of(2025, 4, 30)));
        assertEquals(
                "x.yaml:4:13: warning: the letter's date, 2025-05-01, is after the deadline,"
                        + " 2025-04 [PAST_DEADLINE]\n"
                        + "  hint: set 'letter.date' or --date, or correct the deadline\n",
                late(LocalDate.of(2025, 5, 1)));
    }

    private static String late(LocalDate date) {
        Node document =
                Documents.read(Source.file("x.yaml", PROFILE), Syntax.YAML).value().orElseThrow();
        LanguageTag english = LanguageTag.parse("en").orElseThrow();
        Profile profile = Profiles.decode(document, english).value().orElseThrow();
        return Fixtures.print(
                ProfileRules.checkDeadline(profile.target().orElseThrow(), date, document));
    }
}
