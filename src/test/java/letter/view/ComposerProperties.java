package letter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.language.Language;
import letter.language.Languages;
import letter.profile.Amounts;
import letter.profile.Profile;
import letter.profile.Target;
import letter.value.LanguageTag;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

class ComposerProperties {
    private static final Language ENGLISH =
            Languages.of(LanguageTag.parse("en").orElseThrow()).orElseThrow();
    private static final LocalDate DATE = LocalDate.of(2025, 4, 20);

    @Property(tries = 400)
    void any_dates_give_a_letter_and_the_same_one_again(@ForAll("items") List<Item> items) {
        Profile profile = profile(items);
        Target target = Given.target("SMILES", "2025", "", "Safe AI");

        LetterView once = compose(profile, target);

        assertEquals(once, compose(profile, target));
    }

    @Property(tries = 400)
    void each_entry_stands_in_the_letter_once_or_tells_why_not(@ForAll("items") List<Item> items) {
        Profile profile = profile(items);
        Target target = Given.target("SMILES", "2025", "");
        Selection selection = Selector.select(profile, Given.words(target), Amounts.none(), DATE);

        BodyView body = compose(profile, target).body();

        assertEquals(items.size() - left(selection.work()), size(body.work()));
        assertEquals(items.size() - left(selection.projects()), size(body.projects()));
        assertEquals(items.size() - left(selection.participation()), events(body.participation()));
    }

    @Property(tries = 400)
    void what_is_taken_does_not_hang_on_the_order_of_the_file(@ForAll("items") List<Item> items) {
        Target target = Given.target("SMILES", "2025", "", "Safe AI");
        List<Item> backwards = new java.util.ArrayList<>(items);
        Collections.reverse(backwards);
        OptionalInt two = OptionalInt.of(2);
        Amounts take =
                new Amounts(two, two, two, two, two, two, two, two, two, two, two, two, two, two);

        List<Candidate<letter.profile.Work>> one =
                Selector.select(profile(items), Given.words(target), take, DATE).work().taken();
        List<Candidate<letter.profile.Work>> other =
                Selector.select(profile(backwards), Given.words(target), take, DATE).work().taken();

        assertEquals(one.size(), other.size());
        for (int i = 0; i < one.size(); i++) {
            assertEquals(0, new Ranking(true).compare(one.get(i), other.get(i)));
        }
    }

    @Property(tries = 400)
    void what_is_claimed_to_go_on_has_begun_and_has_not_ended(@ForAll("items") List<Item> items) {
        Target target = Given.target("SMILES", "2025", "");
        Selection selection =
                Selector.select(profile(items), Given.words(target), Amounts.none(), DATE);

        for (var candidate : selection.projects().taken(Standing.CURRENT)) {
            var project = candidate.entry();
            assertTrue(project.startDate().isPresent() || project.endDate().isPresent());
            assertTrue(
                    project.endDate().isEmpty()
                            || !project.endDate().get().lastDay().isBefore(DATE));
            assertTrue(
                    Dates.start(project).isEmpty()
                            || !Dates.start(project).get().firstDay().isAfter(DATE));
        }
    }

    private static int left(Shortlist<?> list) {
        return list.candidates().size() - list.taken().size();
    }

    private static int size(Split<?> split) {
        return split.current().map(group -> group.list().size()).orElse(0)
                + split.past().map(group -> group.list().size()).orElse(0);
    }

    private static int events(ParticipationView view) {
        return view.returning().map(returning -> returning.list().size()).orElse(0)
                + view.others().map(group -> group.list().size()).orElse(0);
    }

    private static LetterView compose(Profile profile, Target target) {
        Selection selection = Selector.select(profile, Given.words(target), Amounts.none(), DATE);
        return Composer.compose(
                profile,
                Given.wording(),
                new TargetWords(target, ENGLISH),
                selection,
                ENGLISH,
                DATE);
    }

    private static Profile profile(List<Item> items) {
        Given given = Given.somebody();
        for (Item item : items) {
            String name = item.name();
            given.work(
                    Given.work(
                            name,
                            "developer",
                            item.start(),
                            item.end(),
                            Given.usage("", item.priority(), "", name)));
            given.education(Given.education("MSc", name, item.start(), item.end()));
            given.projects(Given.project(name, item.start(), item.end(), name));
            given.courses(Given.course(name, item.start(), item.end(), Given.usage()));
            given.participation(Given.event(name, "", item.start()));
        }
        return given.profile();
    }

    /** What an entry is made of. */
    record Item(String name, String start, String end, int priority) {}

    @Provide
    Arbitrary<List<Item>> items() {
        Arbitrary<String> names =
                Arbitraries.of("Safe AI", "SMILES", "SMILES 2023", "C*", "Łódź", "1. FC", "A, B");
        Arbitrary<String> dates =
                Arbitraries.of(
                        "",
                        "present",
                        "0001",
                        "2020",
                        "2022-06",
                        "2023-02-28",
                        "2024-09",
                        "2025",
                        "2025-04",
                        "2025-04-20",
                        "2025-04-21",
                        "2026-01",
                        "9999",
                        "9999-12-31");
        return Combinators.combine(names, dates, dates, Arbitraries.integers().between(-1, 1))
                .as(Item::new)
                .list()
                .ofMaxSize(5);
    }
}
