package letter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.profile.Amounts;
import letter.profile.Choice;
import letter.profile.Entry;
import letter.profile.Profile;
import letter.profile.Select;
import letter.profile.Target;
import letter.profile.Work;
import letter.value.Text;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class SelectorTest {
    private static final LocalDate DATE = LocalDate.of(2025, 4, 20);
    private static final Target TARGET =
            Given.target("SMILES", "2025", "", "Large language models", "Safe AI");

    @Test
    void takes_what_meets_the_target_before_all_else() {
        Profile profile =
                Given.somebody()
                        .courses(
                                Given.course("Botany", "", "", Given.usage("", 9, "")),
                                Given.course(
                                        "Reasoning", "", "", Given.usage("", 0, "", "safe-ai")),
                                Given.course(
                                        "Large Language Models in Practice", "", "", Given.usage()))
                        .profile();

        Selection selection = select(profile, 2);

        assertEquals(
                List.of("Reasoning", "Large Language Models in Practice"),
                names(selection.courses()));
        assertEquals(Fate.SURPASSED, selection.courses().candidates().get(0).fate());
        assertEquals(List.of(new Text("safe-ai")), selection.courses().candidates().get(1).met());
    }

    @Test
    void takes_entries_without_keywords_too() {
        Profile profile = Given.somebody().courses(course("Botany"), course("Zoology")).profile();

        assertEquals(List.of("Botany", "Zoology"), names(select(profile, 3).courses()));
    }

    @Test
    void counts_a_keyword_once_however_often_it_is_written() {
        Profile profile =
                Given.somebody()
                        .courses(
                                Given.course(
                                        "Safe AI",
                                        "",
                                        "",
                                        Given.usage("", 0, "", "Safe AI", "safe ai")))
                        .profile();

        assertEquals(1, select(profile, 3).courses().candidates().get(0).score());
    }

    @Test
    void decides_between_equals_by_priority_then_by_the_later_then_by_the_file() {
        Work old = Given.work("Old", "", "2015-01", "2016-01", Given.usage());
        Work recent = Given.work("Recent", "", "2020-01", "2021-01", Given.usage());
        Work current = Given.work("Current", "", "2021-02", "", Given.usage());
        Work cherished = Given.work("Cherished", "", "2001", "2002", Given.usage("", 1, ""));
        Work twin = Given.work("Twin", "", "2015-01", "2016-01", Given.usage());
        Profile profile = Given.somebody().work(old, recent, current, cherished, twin).profile();

        assertEquals(
                List.of("Cherished", "Current", "Recent", "Old"), names(select(profile, 4).work()));
        assertEquals(List.of("Cherished"), names(select(profile, 1).work()));
    }

    @Test
    void presents_courses_in_the_order_of_the_file_unless_one_meets_the_target() {
        Profile profile =
                Given.somebody()
                        .courses(
                                Given.course("Algebra", "2020", "2021", Given.usage()),
                                Given.course("Botany", "2022", "2023", Given.usage()),
                                Given.course("Safe AI", "2010", "2011", Given.usage()))
                        .profile();

        assertEquals(List.of("Safe AI", "Algebra", "Botany"), names(select(profile, 3).courses()));
    }

    @Test
    void follows_the_wording_where_it_asks_for_a_number() {
        Given given = Given.somebody().courses(course("A"), course("B"), course("C"));
        given.letter(Given.wording(Optional.of(courses(new Choice.Count(1)))));

        assertEquals(List.of("A"), names(select(given.profile(), 3).courses()));

        given.letter(Given.wording(Optional.of(courses(new Choice.Count(0)))));

        assertEquals(List.of(), names(select(given.profile(), 3).courses()));
    }

    @Test
    void follows_the_wording_where_it_asks_for_ids_in_an_order_of_its_own() {
        Given given =
                Given.somebody()
                        .courses(
                                Given.course("A", "", "", Given.usage("a", 0, "")),
                                Given.course("B", "", "", Given.usage("b", 0, "")),
                                Given.course("C", "", "", Given.usage("c", 9, "", "safe ai")));
        given.letter(
                Given.wording(
                        Optional.of(courses(new Choice.Ids(Given.texts("b", "a", "b", "zzz"))))));

        Selection selection = select(given.profile(), 1);

        assertEquals(List.of("B", "A"), names(selection.courses()));
        assertEquals(Fate.ASKED_FOR, selection.courses().candidates().get(0).fate());
        assertEquals(Fate.NOT_ASKED_FOR, selection.courses().candidates().get(2).fate());
    }

    @Test
    void never_takes_an_entry_without_a_name() {
        Profile profile =
                Given.somebody()
                        .work(Given.work("", "developer", "2020", "", Given.usage("x", 9, "")))
                        .profile();

        Selection selection = select(profile, 3);

        assertEquals(List.of(), names(selection.work()));
        assertEquals(Fate.NAMELESS, selection.work().candidates().get(0).fate());
    }

    @Test
    void never_takes_what_has_not_begun() {
        Profile profile =
                Given.somebody()
                        .education(Given.education("MSc", "Physics", "2025-09", "", "Optics"))
                        .participation(
                                Given.event("Baltic Workshop", "2026", ""),
                                Given.event("SMILES", "2025", ""),
                                Given.event("Baltic Workshop", "2025", ""))
                        .profile();

        Selection selection = select(profile, 3);

        assertEquals(List.of(), names(selection.education()));
        assertEquals(List.of(), names(selection.courses()));
        assertEquals(List.of("Baltic Workshop"), names(selection.participation()));
        assertEquals(Fate.AHEAD, selection.participation().candidates().get(1).fate());
    }

    @Test
    void knows_the_courses_that_an_education_names() {
        Profile profile =
                Given.somebody()
                        .courses(course("Linear Algebra"))
                        .education(
                                Given.education(
                                        "MSc",
                                        "",
                                        "2024-09",
                                        "",
                                        "linear algebra",
                                        "Optics",
                                        "Optics"))
                        .profile();

        Selection selection = select(profile, 9);

        assertEquals(List.of("Linear Algebra", "Optics"), names(selection.courses()));
        assertEquals(
                "University of Tartu",
                selection.courses().taken().get(1).entry().institution().orElseThrow().value());
    }

    @Test
    void takes_earlier_editions_of_the_target_first() {
        Profile profile =
                Given.somebody()
                        .participation(
                                Given.event("Other", "2024", "2024-05"),
                                Given.event("Smiles", "2023", ""))
                        .profile();

        assertEquals(List.of("Smiles"), names(select(profile, 1).participation()));
    }

    @Test
    void takes_all_where_the_template_does_not_say() {
        Profile profile = Given.somebody().courses(course("A"), course("B")).profile();

        Selection selection = Selector.select(profile, Given.words(TARGET), Amounts.none(), DATE);

        assertEquals(List.of("A", "B"), names(selection.courses()));
    }

    private static Selection select(Profile profile, int count) {
        OptionalInt some = OptionalInt.of(count);
        Amounts take =
                new Amounts(
                        some, some, some, some, some, some, some, some, some, some, some, some,
                        some, some);
        return Selector.select(profile, Given.words(TARGET), take, DATE);
    }

    private static letter.profile.Course course(String name) {
        return Given.course(name, "", "", Given.usage());
    }

    private static Select courses(Choice choice) {
        Optional<Choice> none = Optional.empty();
        return new Select(
                none,
                none,
                none,
                none,
                Optional.of(choice),
                none,
                none,
                none,
                none,
                none,
                none,
                none);
    }

    private static <E extends Entry> List<String> names(Shortlist<E> list) {
        List<String> names = new ArrayList<>();
        for (Candidate<E> candidate : list.taken()) {
            names.add(candidate.entry().named().orElseThrow().value());
        }
        return names;
    }
}
