package letter.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.Fixtures;
import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.Node;
import letter.document.Syntax;
import letter.value.LanguageTag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void checks_thousands_of_entries() {
        StringBuilder yaml = new StringBuilder("basics: {name: Ann}\ncourses:\n");
        for (int i = 0; i < 10_000; i++) {
            yaml.append("- {name: A, id: x")
                    .append(i)
                    .append(", startDate: 2025, endDate: 2024}\n");
        }
        assertEquals(10_000, check(yaml.toString()));
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void checks_thousands_of_choices() {
        StringBuilder yaml = new StringBuilder("basics: {name: Ann}\ncourses:\n");
        for (int i = 0; i < 10_000; i++) {
            yaml.append("- {name: A, id: x").append(i).append("}\n");
        }
        yaml.append("letter:\n  select:\n    courses:\n");
        for (int i = 0; i < 10_000; i++) {
            yaml.append("    - y").append(i).append("z\n");
        }
        assertEquals(10_000, check(yaml.toString()));
    }

    private static int check(String yaml) {
        Node document =
                Documents.read(Source.file("x.yaml", yaml), Syntax.YAML).value().orElseThrow();
        LanguageTag english = LanguageTag.parse("en").orElseThrow();
        Profile profile = Profiles.decode(document, english).value().orElseThrow();
        return ProfileRules.check(profile, document).size();
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
