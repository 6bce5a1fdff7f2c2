package letter.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.value.Blanks;
import letter.value.LanguageTag;
import letter.value.Text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class EnglishProperties {
    private final Language english = new English(LanguageTag.parse("en").orElseThrow());

    @Property
    void a_list_holds_every_item_in_its_order(
            @ForAll("texts") @Size(min = 1, max = 6) List<Text> items) {
        String joined = english.join(items).value();

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
            least.putIfAbsent(english.span(i).orElseThrow().value(), i);
        }
        int told = least.get(english.span(months).orElseThrow().value());

        assertTrue(told <= months, "more is told than was");
        assertTrue(told <= least.get(english.span(months + 1).orElseThrow().value()));
    }

    @Property
    void no_name_is_lost_and_nothing_is_empty(
            @ForAll("maybe") Optional<Text> type,
            @ForAll("maybe") Optional<Text> area,
            @ForAll("maybe") Optional<Text> place) {
        String study = english.study(new Study(type, area, place)).value();
        String job = english.job(new Job(area, place)).value();
        String volunteering = english.volunteering(new Job(area, place)).value();

        assertTrue(place.isEmpty() || study.endsWith(ending(place.get())), study);
        for (String phrase : List.of(study, job, volunteering)) {
            assertFalse(phrase.contains("  ") || isTorn(phrase), phrase);
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
        String greeting = english.salutation(new Addressee(kind, persons, body)).value();

        assertTrue(greeting.startsWith("Dear ") && greeting.endsWith(","), greeting);
        assertTrue(greeting.length() > "Dear ,".length(), greeting);
    }

    /** Whether a phrase has lost its end; no name of these tests looks like that. */
    private static boolean isTorn(String phrase) {
        return phrase.endsWith(" in") || phrase.endsWith(" at");
    }

    /** The article of a name changes in a sentence; what follows does not. */
    private static String ending(Text place) {
        return place.value().substring(Math.min(4, place.value().length() - 1));
    }

    @Provide
    Arbitrary<List<Text>> texts() {
        return text().list();
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
                        "BSc in Physics",
                        "tutor at Acme",
                        "University of Tartu",
                        "The",
                        "Dr",
                        "Ng",
                        "van",
                        "Freelance",
                        "HR",
                        "Dear",
                        "C*",
                        "a, b",
                        "x and y",
                        "2025",
                        "—",
                        "?");
        Arbitrary<String> some =
                words.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(some, Arbitraries.strings().ofMinLength(1).ofMaxLength(8))
                .filter(value -> !Blanks.collapse(value).isEmpty())
                .filter(value -> !isTorn(" " + Blanks.collapse(value).toLowerCase(Locale.ROOT)))
                .map(Text::new);
    }
}
