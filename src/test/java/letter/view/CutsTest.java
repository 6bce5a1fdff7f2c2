package letter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.profile.Amounts;
import letter.profile.Course;
import letter.profile.Dispensable;
import letter.profile.Profile;
import letter.profile.Target;
import letter.profile.Work;
import letter.value.Text;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

class CutsTest {
    private static final LocalDate DATE = LocalDate.of(2025, 4, 20);
    private static final Target TARGET = Given.target("SMILES", "2025", "", "ice");

    @Test
    void gives_up_the_least_relevant_of_the_first_part_first() {
        Profile profile =
                Given.somebody()
                        .courses(
                                course("Ice Cores", 0),
                                course("Botany", 0),
                                course("Cherished", 5),
                                course("Zoology", 0))
                        .projects(Given.project("a sledge", "2020", "2021"))
                        .profile();

        assertEquals(
                List.of(
                        "projects 'a sledge'",
                        "courses 'Zoology'",
                        "courses 'Botany'",
                        "courses 'Cherished'",
                        "courses 'Ice Cores'"),
                cuts(profile, Amounts.none(), Dispensable.PROJECTS, Dispensable.COURSES));
    }

    @Test
    void keeps_as_many_as_the_template_never_gives_up() {
        Profile profile =
                Given.somebody().courses(course("A", 3), course("B", 2), course("C", 1)).profile();

        assertEquals(List.of("courses 'C'"), cuts(profile, keep(2), Dispensable.COURSES));
        assertEquals(List.of(), cuts(profile, keep(3), Dispensable.COURSES));
        assertEquals(List.of(), cuts(profile, keep(9), Dispensable.COURSES));
    }

    @Test
    void gives_up_nothing_that_the_template_does_not_name() {
        Profile profile = Given.somebody().courses(course("A", 0)).profile();

        assertEquals(List.of(), cuts(profile, Amounts.none()));
        assertEquals(List.of(), cuts(profile, Amounts.none(), Dispensable.SKILLS));
    }

    @Test
    void takes_the_last_highlight_of_those_that_tell_most() {
        Profile profile =
                Given.somebody()
                        .work(
                                work("Old", "2010", "2012", "o1", "o2", "o3"),
                                work("New", "2020", "", "n1", "n2"))
                        .profile();

        assertEquals(
                List.of(
                        "the highlight 'o3'",
                        "the highlight 'o2'",
                        "the highlight 'n2'",
                        "the highlight 'o1'",
                        "the highlight 'n1'"),
                cuts(profile, Amounts.none(), Dispensable.HIGHLIGHTS));
    }

    @Test
    void what_is_cut_is_out_and_the_rest_stays_in_its_order() {
        Profile profile =
                Given.somebody()
                        .courses(course("A", 1), course("B", 3), course("C", 2))
                        .work(work("Old", "2010", "2012", "o1", "o2"))
                        .profile();
        Selection whole = Selector.select(profile, Given.words(TARGET), Amounts.none(), DATE);
        List<Cut> cuts =
                whole.cuts(
                        List.of(Dispensable.COURSES, Dispensable.HIGHLIGHTS, Dispensable.WORK),
                        Amounts.none());

        Selection left = whole.without(cuts.subList(0, 2));
        assertEquals(List.of("B"), labels(left.courses().taken()));
        assertEquals(Fate.DISPENSED, left.courses().candidates().get(2).fate());
        assertEquals(3, left.courses().candidates().size());

        left = whole.without(cuts.subList(3, 4));
        assertEquals(List.of(new Text("o1")), left.work().taken().get(0).highlights());
        assertEquals(0, whole.without(cuts).work().taken().size());
        assertEquals(3, whole.courses().taken().size());
    }

    private static List<String> cuts(Profile profile, Amounts keep, Dispensable... fit) {
        Selection selection = Selector.select(profile, Given.words(TARGET), Amounts.none(), DATE);
        List<String> words = new ArrayList<>();
        for (Cut cut : selection.cuts(List.of(fit), keep)) {
            words.add(cut.words());
        }
        return words;
    }

    private static List<String> labels(List<? extends Candidate<?>> candidates) {
        List<String> labels = new ArrayList<>();
        for (Candidate<?> candidate : candidates) {
            labels.add(candidate.label());
        }
        return labels;
    }

    private static Course course(String name, int priority) {
        return Given.course(name, "", "", Given.usage("", priority, ""));
    }

    private static Work work(String name, String start, String end, String... highlights) {
        Work plain = Given.work(name, "", start, end, Given.usage());
        return new Work(
                plain.name(),
                plain.location(),
                plain.description(),
                plain.position(),
                plain.url(),
                plain.startDate(),
                plain.endDate(),
                plain.summary(),
                Given.texts(highlights),
                plain.usage());
    }

    private static Amounts keep(int courses) {
        OptionalInt none = OptionalInt.empty();
        return new Amounts(
                none,
                none,
                none,
                none,
                OptionalInt.of(courses),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none);
    }
}
