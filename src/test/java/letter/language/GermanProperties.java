package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.value.Blanks;
import letter.value.PartialDate;
import letter.value.Text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class GermanProperties {
    private static final List<Language> ALL =
            List.of(
                    GermanTest.german("de"),
                    GermanTest.german("de-AT"),
                    GermanTest.german("de-CH"));
    private final Language german = ALL.get(0);

    @Property
    void a_list_holds_every_item_in_its_order(
            @ForAll("texts") @Size(min = 1, max = 6) List<Text> items) {
        String joined = german.join(items).value();

        int from = 0;
        for (Text item : items) {
            int at = joined.indexOf(item.value(), from);
            assertTrue(at >= 0, joined);
            from = at + item.value().length();
        }
        assertTrue(joined.endsWith(items.get(items.size() - 1).value()), joined);
    }

    @Property
    void a_longer_time_is_never_told_as_a_shorter_one(
            @ForAll @IntRange(min = 1, max = 600) int months) {
        Map<String, Integer> least = new HashMap<>();
        for (int i = 1; i <= 601; i++) {
            least.putIfAbsent(german.span(i).orElseThrow().value(), i);
        }
        int told = least.get(german.span(months).orElseThrow().value());

        assertTrue(told <= months, "more is told than was");
        assertTrue(told <= least.get(german.span(months + 1).orElseThrow().value()));
    }

    @Property
    void a_time_names_its_years(
            @ForAll @IntRange(min = 1, max = 9999) int start,
            @ForAll @IntRange(min = 1, max = 9999) int end,
            @ForAll @IntRange(min = 0, max = 12) int month) {
        PartialDate from = new PartialDate(Math.min(start, end), month, 0);
        PartialDate to = new PartialDate(Math.max(start, end), month, 0);
        for (Language language : ALL) {
            String during = language.during(from, to).value();
            assertTrue(during.contains(Integer.toString(from.year())), during);
            assertTrue(during.contains(Integer.toString(to.year())), during);
        }
    }

    @Property
    void no_name_is_lost(
            @ForAll("maybe") Optional<Text> type,
            @ForAll("maybe") Optional<Text> area,
            @ForAll("maybe") Optional<Text> place) {
        for (Language language : ALL) {
            String study = language.study(new Study(type, area, place)).value();
            String job = language.job(new Job(area, Optional.empty())).value();

            assertSound(study);
            assertTrue(place.isEmpty() || holds(study, place.get().value()), study);
            // An adjective is small in a sentence; what follows its first letter does not change.
            assertTrue(area.isEmpty() || job.contains(area.get().value().substring(1)), job);
            assertSound(language.job(new Job(area, place)).value());
            assertSound(language.volunteering(new Job(area, place)).value());
        }
    }

    @Property
    void what_is_cited_stands_unharmed(
            @ForAll("one") Text name, @ForAll("maybe") Optional<Text> other) {
        for (Language language : ALL) {
            List<Text> phrases = new ArrayList<>();
            phrases.add(language.thing(name));
            phrases.add(language.publication(name, other));
            phrases.add(language.honour(name, other));
            phrases.add(language.spoken(name, other));
            phrases.add(language.event(name, other));
            phrases.add(language.participation(name, other, Optional.empty()));
            phrases.add(language.title(name, other));
            for (Text phrase : phrases) {
                assertTrue(holds(phrase.value(), name.value()), phrase.value());
                assertSound(phrase.value());
            }
        }
    }

    @Property
    void a_target_is_named_whatever_its_kind(
            @ForAll Goal.Kind kind,
            @ForAll("one") Text name,
            @ForAll("maybe") Optional<Text> edition,
            @ForAll("maybe") Optional<Text> organization) {
        for (Language language : ALL) {
            String target = language.target(new Goal(kind, name, edition, organization)).value();

            // Its article changes in a sentence; what follows does not.
            assertTrue(holds(target, name.value().substring(1)), target);
            assertSound(target);
        }
    }

    @Property
    void a_salutation_always_names_somebody(
            @ForAll Goal.Kind kind,
            @ForAll("maybe") Optional<Text> name,
            @ForAll("maybe") Optional<Text> title,
            @ForAll("maybe") Optional<Text> body) {
        List<Person> persons =
                name.isPresent()
                        ? List.of(new Person(name.get(), Optional.empty(), title, Optional.empty()))
                        : List.of();
        String greeting = german.salutation(new Addressee(kind, persons, body)).value();

        assertSound(greeting);
        assertTrue(greeting.endsWith(",") && greeting.length() > "Guten Tag ,".length(), greeting);
    }

    @Property
    void any_paragraph_can_be_looked_at(@ForAll String paragraph) {
        assertEquals(german.opensWell(paragraph), ALL.get(2).opensWell(paragraph));
    }

    /** An adjective ends otherwise in the dative; what stands around its ending does not change. */
    private static boolean holds(String phrase, String name) {
        int blank = name.indexOf(' ');
        return phrase.contains(name)
                || blank > 2
                        && phrase.contains(name.substring(0, blank - 2))
                        && phrase.contains("en" + name.substring(blank));
    }

    private static void assertSound(String phrase) {
        assertFalse(phrase.contains("  "), phrase);
        assertFalse(phrase.contains("()") || phrase.contains("„“"), phrase);
    }

    /** Whether an empty pair of marks in a phrase could be this name's own. */
    private static boolean couldPair(String name) {
        return name.startsWith(")")
                || name.endsWith("(")
                || name.startsWith("“")
                || name.endsWith("„")
                || name.contains("()")
                || name.contains("„“");
    }

    @Provide
    Arbitrary<List<Text>> texts() {
        return text().list();
    }

    @Provide
    Arbitrary<Text> one() {
        return text();
    }

    @Provide
    Arbitrary<Optional<Text>> maybe() {
        return text().optional();
    }

    private static Arbitrary<Text> text() {
        Arbitrary<String> words =
                Arbitraries.of(
                        "Master",
                        "BSc",
                        "BSc in Physik",
                        "Ausbildung",
                        "Praktikum",
                        "Sprecher der Stadt",
                        "Technische",
                        "Universität",
                        "University of Tartu",
                        "GmbH",
                        "Stadtwerke",
                        "Die",
                        "der",
                        "Dr",
                        "Mag.",
                        "Frau",
                        "Ng",
                        "von",
                        "freiberuflich",
                        "Kommission",
                        "Sehr",
                        "„so“",
                        "«so»",
                        "C*",
                        "a, b",
                        "x und y",
                        "2025",
                        "王芳",
                        "—",
                        "?");
        Arbitrary<String> some =
                words.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(some, Arbitraries.strings().ofMinLength(1).ofMaxLength(8))
                .filter(value -> !Blanks.collapse(value).isEmpty())
                .filter(value -> !couldPair(Blanks.collapse(value)))
                .map(Text::new);
    }
}
