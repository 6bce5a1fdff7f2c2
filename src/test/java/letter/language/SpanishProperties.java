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

class SpanishProperties {
    private final Language spanish = new Spanish(LanguageTag.parse("es").orElseThrow());

    @Property
    void a_list_holds_every_item_in_its_order(
            @ForAll("texts") @Size(min = 1, max = 6) List<Text> items) {
        String joined = spanish.join(items).value();

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
            least.putIfAbsent(spanish.span(i).orElseThrow().value(), i);
        }
        int told = least.get(spanish.span(months).orElseThrow().value());

        assertTrue(told <= months, "more is told than was");
        assertTrue(told <= least.get(spanish.span(months + 1).orElseThrow().value()));
    }

    @Property
    void no_name_is_lost_and_nothing_is_empty(
            @ForAll("maybe") Optional<Text> type,
            @ForAll("maybe") Optional<Text> area,
            @ForAll("maybe") Optional<Text> place) {
        String study = spanish.study(new Study(type, area, place)).value();
        String job = spanish.job(new Job(area, place)).value();
        String volunteering = spanish.volunteering(new Job(area, place)).value();

        assertTrue(place.isEmpty() || study.endsWith(ending(place.get())), study);
        assertTrue(area.isEmpty() || holds(job, ending(area.get())), job);
        for (String phrase : List.of(study, job, volunteering)) {
            assertFalse(phrase.contains("  ") || isTorn(phrase), phrase);
        }
    }

    @Property
    void what_is_applied_for_keeps_its_name(
            @ForAll Goal.Kind kind,
            @ForAll("text") Text name,
            @ForAll("maybe") Optional<Text> edition,
            @ForAll("maybe") Optional<Text> organization) {
        String phrase = spanish.target(new Goal(kind, name, edition, organization)).value();
        String visited = spanish.event(name, edition).value();

        assertTrue(holds(phrase, ending(name)), phrase);
        assertTrue(visited.contains(ending(name)), visited);
        assertFalse(phrase.contains("  ") || visited.contains("  "));
    }

    @Property
    void a_citation_holds_its_name_in_a_pair_of_marks(@ForAll("text") Text name) {
        String cited = spanish.publication(name, Optional.empty()).value();

        assertTrue(cited.contains(name.value()), cited);
        assertTrue(cited.length() >= 2 && "«“\"‘„".indexOf(cited.charAt(0)) >= 0, cited);
    }

    @Property
    void a_salutation_always_names_somebody(
            @ForAll Goal.Kind kind,
            @ForAll("maybe") Optional<Text> name,
            @ForAll("maybe") Optional<Text> title,
            @ForAll Optional<Person.Gender> gender,
            @ForAll("maybe") Optional<Text> body) {
        List<Person> persons =
                name.isPresent()
                        ? List.of(new Person(name.get(), Optional.empty(), title, gender))
                        : List.of();
        String greeting = spanish.salutation(new Addressee(kind, persons, body)).value();

        boolean dear = greeting.matches("(?s)Estimad[oa]s? .+:");
        assertTrue(dear || greeting.matches("(?s)A la atención del? .+:"), greeting);
    }

    /** In any case: what one is is small. */
    private static boolean holds(String phrase, String name) {
        return phrase.toUpperCase(Locale.ROOT).contains(name.toUpperCase(Locale.ROOT));
    }

    /** Whether a phrase has lost its end; no name of these tests looks like that. */
    private static boolean isTorn(String phrase) {
        return phrase.endsWith(" en") || phrase.endsWith(" de");
    }

    /** An article, or the first letter of a common noun, changes in a sentence; no more does. */
    private static String ending(Text name) {
        String value = name.value();
        return value.substring(Math.min(4, value.length() - 1));
    }

    @Provide
    Arbitrary<List<Text>> texts() {
        return text().list();
    }

    @Provide
    Arbitrary<Optional<Text>> maybe() {
        return text().optional();
    }

    @Provide
    Arbitrary<Text> text() {
        Arbitrary<String> words =
                Arbitraries.of(
                        "Máster",
                        "Grado",
                        "BSc",
                        "Curso",
                        "tutora en Acme",
                        "Universidad de Lima",
                        "La",
                        "El",
                        "Dra.",
                        "Ng",
                        "Escuela",
                        "Prácticas",
                        "Freelance",
                        "RR. HH.",
                        "Estimado",
                        "C*",
                        "a, b",
                        "x y z",
                        "II",
                        "5.ª",
                        "edición",
                        "«",
                        "»",
                        "\"",
                        "—",
                        "?",
                        "¿Qué?");
        Arbitrary<String> some =
                words.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(some, Arbitraries.strings().ofMinLength(1).ofMaxLength(8))
                .filter(value -> !Blanks.collapse(value).isEmpty())
                .filter(value -> !isTorn(" " + Blanks.collapse(value).toLowerCase(Locale.ROOT)))
                .map(Text::new);
    }
}
