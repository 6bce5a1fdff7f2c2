package letter.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import letter.cli.Ran;
import letter.diagnostic.Exit;
import letter.markdown.MarkdownEscaper;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

class RedactionProperties {

    /** Who somebody is. */
    record Person(
            String name,
            String company,
            String university,
            String city,
            String phone,
            String email,
            String lead) {

        List<String> values() {
            return List.of(name, company, university, city, phone, email, lead);
        }
    }

    private static final Person NOBODY =
            new Person(
                    "[name]",
                    "[company 1]",
                    "[university 1]",
                    "[location]",
                    "+4 *** *** ***",
                    "[e-mail]",
                    "[name 2]");

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void a_redacted_letter_is_the_one_that_stand_ins_would_have_written(
            @ForAll("persons") Person person) {
        for (String format : List.of("md", "txt", "html")) {
            Ran redacted = letter(person, format, "--redact");
            assertEquals(Exit.OK, redacted.exit(), redacted.errors());
            assertEquals(letter(NOBODY, format).output(), redacted.output());
        }
    }

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void no_value_is_left_in_the_bytes(@ForAll("persons") Person person) {
        for (String format : List.of("md", "txt", "html")) {
            String seen = folded(letter(person, format, "--redact", "--width", "40").output());
            for (String value : person.values()) {
                assertFalse(seen.contains(folded(value)), () -> value + " in\n" + seen);
            }
        }
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Provide
    Arbitrary<Person> persons() {
        Arbitrary<String> word =
                Arbitraries.oneOf(
                        words("Q", 'a', 'z'),
                        words("Ж", 'а', 'я'),
                        words("Σ", 'α', 'ρ'),
                        words("ש", 'א', 'ת'),
                        words("王", '一', '龠'));
        Arbitrary<String> divider =
                Arbitraries.of(
                        " ", "-", " & ", "*", "_", "<b>", " &amp; ", "](", "`", "'", ".", ", ",
                        "\\", "\u00A0", "{{x}}", "<!-- ", " 1. ", "|", "~~", "👩‍👧", "\u0301");
        Arbitrary<String> name =
                Combinators.combine(word, divider, word).as((a, mark, b) -> a + mark + b);
        Arbitrary<String> person = Combinators.combine(word, word).as((a, b) -> a + " " + b);
        Arbitrary<String> phone =
                Arbitraries.strings().withCharRange('0', '9').ofMinLength(7).ofMaxLength(12);
        Arbitrary<String> mail =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(6).ofMaxLength(9);
        return Combinators.combine(person, name, name, word, phone, mail, person)
                .as(
                        (who, company, school, city, number, box, lead) ->
                                new Person(
                                        who,
                                        company,
                                        school,
                                        city,
                                        "+4" + number,
                                        box + "@x.example",
                                        lead))
                .filter(RedactionProperties::sharesNoWord);
    }

    /** A company that is called as the applicant is could be either. */
    private static boolean sharesNoWord(Person person) {
        Set<String> words = new HashSet<>();
        int count = 0;
        for (String value : person.values()) {
            for (String word : value.split("[^\\p{L}\\p{N}]+")) {
                if (word.length() > 6) {
                    words.add(word);
                    count++;
                }
            }
        }
        return words.size() == count;
    }

    private static Arbitrary<String> words(String first, char from, char to) {
        return Arbitraries.strings()
                .withCharRange(from, to)
                .ofMinLength(6)
                .ofMaxLength(10)
                .map(rest -> first + rest);
    }

    private static Ran letter(Person person, String format, String... more) {
        String said =
                "At %s, *%s* asked %s of **%s** in %s, and %s: write to %s or call %s!"
                        .formatted(
                                markdown(person.company()),
                                markdown(person.name()),
                                markdown(person.lead()),
                                markdown(person.university()),
                                markdown(person.city()),
                                markdown(person.company()).replace(" ", "  "),
                                markdown(person.email()),
                                markdown(person.phone()));
        String profile =
                """
                {"basics": {"name": %s, "affiliation": %s, "phone": %s, "email": %s,
                    "location": {"city": %s}},
                 "work": [{"name": %s, "position": "clerk", "startDate": "2022", "endDate": "2023",
                    "highlights": [%s]}],
                 "education": [{"institution": %s, "area": "Law", "startDate": "2024-09"}],
                 "participation": [{"event": "Conf", "edition": "2024", "project": "maps",
                    "lead": %s}],
                 "projects": [{"name": "maps", "startDate": "2025-01", "phrase": %s}],
                 "letter": {"motivation": %s},
                 "target": {"name": "Two Roads"}}
                """
                        .formatted(
                                json(person.name()),
                                json(person.company()),
                                json(person.phone()),
                                json(person.email()),
                                json(person.city()),
                                json(person.company()),
                                json("Spoke for " + person.company() + " to them"),
                                json(person.university()),
                                json(person.lead()),
                                json("the maps of " + person.city()),
                                json(said));
        String[] command = new String[4 + more.length];
        System.arraycopy(new String[] {"generate", "-", "-f", format}, 0, command, 0, 4);
        System.arraycopy(more, 0, command, 4, more.length);
        return Ran.with(Map.of(), profile, command);
    }

    private static String markdown(String text) {
        return MarkdownEscaper.escape(text);
    }

    private static String json(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
