package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

class FrenchProperties {
    private final Language french = new French(LanguageTag.parse("fr").orElseThrow());

    @Property
    void a_list_holds_every_item_in_its_order(
            @ForAll("texts") @Size(min = 1, max = 6) List<Text> items) {
        String joined = french.join(items).value();

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
            least.putIfAbsent(french.span(i).orElseThrow().value(), i);
        }
        int told = least.get(french.span(months).orElseThrow().value());

        assertTrue(told <= months, "more is told than was");
        assertTrue(told <= least.get(french.span(months + 1).orElseThrow().value()));
    }

    @Property
    void no_name_is_lost_and_nothing_is_empty(
            @ForAll("maybe") Optional<Text> type,
            @ForAll("maybe") Optional<Text> area,
            @ForAll("maybe") Optional<Text> place) {
        String study = french.study(new Study(type, area, place)).value();
        assertTrue(place.isEmpty() || study.contains(ending(place.get())), study);
        assertSound(study);
        for (Job job : List.of(new Job(area, place), new Job(type, area))) {
            assertSound(french.job(job).value());
            assertSound(french.volunteering(job).value());
        }
    }

    @Property
    void what_is_applied_for_keeps_its_name(
            @ForAll Goal.Kind kind,
            @ForAll("text") Text name,
            @ForAll("maybe") Optional<Text> edition,
            @ForAll("maybe") Optional<Text> organization) {
        String target = french.target(new Goal(kind, name, edition, organization)).value();
        String event = french.participation(name, edition, organization).value();

        assertTrue(target.contains(ending(name)), target);
        assertTrue(event.contains(ending(name)), event);
        assertSound(target);
        assertSound(event);
    }

    @Property
    void a_reader_is_addressed_twice_alike(
            @ForAll Goal.Kind kind,
            @ForAll("maybe") Optional<Text> name,
            @ForAll("maybe") Optional<Text> title,
            @ForAll("maybe") Optional<Text> body) {
        List<Person> persons =
                name.isPresent()
                        ? List.of(new Person(name.get(), Optional.empty(), title, Optional.empty()))
                        : List.of();
        Addressee reader = new Addressee(kind, persons, body);
        String greeting = french.salutation(reader).value();

        assertTrue(greeting.startsWith("M") && greeting.length() > "M,".length(), greeting);
        assertTrue(french.closing(reader).value().contains(", " + greeting), greeting);
    }

    private static void assertSound(String phrase) {
        assertEquals(phrase, Blanks.collapse(phrase));
        assertFalse(isTorn(phrase), phrase);
    }

    /** Whether a phrase has lost its end; no name of these tests looks like that. */
    private static boolean isTorn(String phrase) {
        for (String torn : List.of(" en", " à", " chez", " au sein", " de")) {
            if (phrase.endsWith(torn)) {
                return true;
            }
        }
        return false;
    }

    /** The article of a name changes in a sentence; what follows does not. */
    private static String ending(Text name) {
        String value = name.value();
        int start = Math.min(4, value.length() - 1);
        return value.substring(Character.isLowSurrogate(value.charAt(start)) ? start - 1 : start);
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
                        "Master",
                        "Licence de droit",
                        "MSc in Physics",
                        "Université de Tartu",
                        "University of Tartu",
                        "Le",
                        "L’",
                        "Les",
                        "Pr",
                        "Directrice",
                        "Ng",
                        "Freelance",
                        "Stage",
                        "DU",
                        "C*",
                        "a, b",
                        "x et y",
                        "« z »",
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
