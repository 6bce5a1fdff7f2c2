package letter.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

class RussianProperties {
    private final Language russian = new Russian(LanguageTag.parse("ru").orElseThrow());

    @Property
    void a_list_holds_every_item_in_its_order(
            @ForAll("texts") @Size(min = 1, max = 6) List<Text> items) {
        String joined = russian.join(items).value();

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
            least.putIfAbsent(russian.span(i).orElseThrow().value(), i);
        }
        int told = least.get(russian.span(months).orElseThrow().value());

        assertTrue(told <= months, "more is told than was");
        assertTrue(told <= least.get(russian.span(months + 1).orElseThrow().value()));
    }

    @Property
    void no_name_is_lost_and_nothing_is_empty(
            @ForAll("maybe") Optional<Text> type,
            @ForAll("maybe") Optional<Text> area,
            @ForAll("maybe") Optional<Text> place) {
        String study = russian.study(new Study(type, Optional.empty(), place)).value();
        String subject = russian.study(new Study(Optional.empty(), area, place)).value();
        String job = russian.job(new Job(area, place)).value();

        for (String phrase : List.of(study, subject, job)) {
            assertTrue(place.isEmpty() || holds(phrase, place.get()), phrase);
            assertFalse(phrase.contains("  ") || phrase.endsWith("— )"), phrase);
        }
        assertTrue(area.isEmpty() || holds(job, area.get()), job);
    }

    @Property
    void no_target_and_no_event_loses_its_name_or_its_edition(
            @ForAll Goal.Kind kind,
            @ForAll("text") Text name,
            @ForAll("maybe") Optional<Text> edition,
            @ForAll("maybe") Optional<Text> place) {
        String target = russian.target(new Goal(kind, name, edition, place)).value();
        String title = russian.title(name, edition).value();
        String event = russian.participation(name, edition, place).value();

        for (String phrase : List.of(target, title, event)) {
            assertTrue(holds(phrase, name), phrase);
            assertTrue(edition.isEmpty() || holds(phrase, edition.get()), phrase);
            assertFalse(phrase.contains("  "), phrase);
        }
        assertTrue(event.startsWith("в ") || event.startsWith("во "), event);
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
        String greeting = russian.salutation(new Addressee(kind, persons, body)).value();

        assertTrue(greeting.matches("(?s)(Уважаем(ые|ый|ая) |Здравствуйте, ).*\\S!"), greeting);
        assertTrue(name.isPresent() || greeting.startsWith("Уважаемые "), greeting);
    }

    /**
     * In any case, and in either quotation marks: a common noun before a name begins small; of a
     * name that a noun is the head of, what follows it counts.
     */
    private static boolean holds(String phrase, Text name) {
        String value = name.value();
        Optional<String> headed = RussianHead.in(value);
        String kept = headed.isPresent() ? value.substring(value.indexOf(' ')) : value;
        return plain(phrase).contains(plain(kept));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('„', '«').replace('“', '»');
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
                        "Тартуский университет",
                        "Школа «Берег»",
                        "«Лёд»",
                        "МГУ",
                        "ООО",
                        "Тополь",
                        "Петрович",
                        "Анна",
                        "И.",
                        "господин",
                        "Приёмная комиссия",
                        "Committee",
                        "Fjord",
                        "Уважаемые",
                        "C*",
                        "а, б",
                        "лес и луг",
                        "2025",
                        "—",
                        "(",
                        "?");
        Arbitrary<String> some =
                words.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(some, Arbitraries.strings().ofMinLength(1).ofMaxLength(8))
                .filter(value -> !letter.value.Blanks.collapse(value).isEmpty())
                .map(Text::new);
    }
}
