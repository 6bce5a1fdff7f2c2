package letter.template;

import letter.diagnostic.Location;
import letter.diagnostic.Source;
import letter.document.Extra;
import letter.value.Prose;
import letter.value.Text;
import letter.value.Variable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small world of records that templates under test speak of. */
final class Views {
    private static final Source ANNA = Source.file("anna.yaml", "key: value\n".repeat(20));

    private Views() {}

    record View(
            @Variable("Who writes") Person person,
            @Variable("What is said") Words letter,
            @Variable("Jobs") Halves<Job> work,
            @Variable(value = "Skills", from = "skills") Optional<Several<Skill>> skills,
            @Variable("Whether it is formal") boolean formal,
            @Variable(value = "The user's own", from = "extra") Extra extra,
            Location at) {}

    record Person(
            @Variable(value = "The name", from = "basics.name") Text name,
            @Variable(value = "The telephone", from = "basics.phone") Optional<Text> phone,
            Location at) {}

    record Words(
            @Variable(value = "The opening", from = "letter.opening") Optional<Prose> opening,
            @Variable(value = "The reasons", from = "letter.reasons") List<Prose> reasons) {}

    record Halves<E>(
            @Variable("Now") Optional<Several<E>> current,
            @Variable("Before") Optional<Several<E>> past) {}

    record Several<E>(
            @Variable("The first") E first,
            @Variable("The others") Optional<Several<E>> rest,
            @Variable("All") List<E> list,
            @Variable("All, joined") Text all,
            @Variable("Whether it is one") boolean one) {}

    record Job(
            @Variable(value = "The job", from = "work[].phrase") Text phrase,
            @Variable(value = "When", from = "work[].startDate") Optional<Text> when,
            @Variable(value = "In words", from = "work[].statement") Optional<Prose> statement,
            @Variable(value = "Results", from = "work[].highlights")
                    Optional<Several<Text>> highlights,
            @Variable("Whether it is unpaid") boolean unpaid,
            @Variable(value = "The user's own", from = "work[].extra") Extra extra,
            Location at) {}

    record Skill(
            @Variable("Its name") Text phrase,
            @Variable(value = "How well", from = "skills[].level") Optional<Text> level) {}

    /** A page around a body. */
    record Page(@Variable("The body") Markup body, @Variable("The title") Text title) {}

    static Location line(int line) {
        return ANNA.at(line, 3);
    }

    static Prose prose(String... paragraphs) {
        return new Prose(List.of(paragraphs), line(1));
    }

    static Job job(int line, String phrase) {
        return new Job(
                new Text(phrase),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Extra.none(),
                line(line));
    }

    static Job dated(int line, String phrase, String when) {
        return new Job(
                new Text(phrase),
                Optional.of(new Text(when)),
                Optional.of(prose("I *built* " + phrase + ".", "It ran.")),
                Optional.of(several(List.of(new Text("a"), new Text("b")), "a and b")),
                true,
                Extra.none(),
                line(line));
    }

    static <E> Several<E> several(List<E> list, String all) {
        Optional<Several<E>> rest =
                list.size() == 1
                        ? Optional.empty()
                        : Optional.of(several(list.subList(1, list.size()), "rest of " + all));
        return new Several<>(list.get(0), rest, list, new Text(all), list.size() == 1);
    }

    /** A view with the least that there can be. */
    static View least() {
        return new View(
                new Person(new Text("Anna"), Optional.empty(), line(2)),
                new Words(Optional.empty(), List.of()),
                new Halves<>(Optional.empty(), Optional.empty()),
                Optional.empty(),
                false,
                Extra.none(),
                line(1));
    }

    /** A view with all that there can be, two of each. */
    static View most() {
        return new View(
                new Person(new Text("Anna"), Optional.of(new Text("+49 170")), line(2)),
                new Words(
                        Optional.of(prose("I apply.")),
                        List.of(prose("One."), prose("Two.", "Too."))),
                new Halves<>(
                        Optional.of(several(List.of(dated(5, "x", "in 2020")), "x")),
                        Optional.of(
                                several(
                                        List.of(dated(8, "y", "in 2010"), job(12, "z")),
                                        "y and z"))),
                Optional.of(
                        several(
                                List.of(
                                        new Skill(new Text("Java"), Optional.of(new Text("good"))),
                                        new Skill(new Text("SQL"), Optional.empty())),
                                "Java and SQL")),
                true,
                extra(),
                line(1));
    }

    /** {@code extra: {motto: per aspera, thesis: {title: T}, tags: [a, b], crew: [{name: N}]}}. */
    static Extra extra() {
        Map<String, Extra.Value> values = new LinkedHashMap<>();
        values.put("motto", one("per aspera"));
        values.put("thesis", names("title", "T"));
        values.put("tags", new Extra.Many(List.of(one("a"), one("b"))));
        values.put("crew", new Extra.Many(new ArrayList<>(List.of(names("name", "N")))));
        return new Extra(values);
    }

    private static Extra.Value one(String text) {
        return new Extra.One(new Text(text));
    }

    private static Extra.Value names(String name, String text) {
        return new Extra.Names(new Extra(Map.of(name, one(text))));
    }
}
