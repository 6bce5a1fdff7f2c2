package letter.language;

import letter.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Russian salutation: {@code Уважаемый Иван Петрович!}, {@code Здравствуйте, Wei Ng!}.
 *
 * <p>Of one person the word for "dear" tells the gender, so that it is only said to one whose
 * gender is known; to several it does not. The word for a professor is masculine, whoever is one:
 * it goes with "dear" to a man alone.
 */
final class RussianAddress {
    private RussianAddress() {}

    static String of(Addressee addressee) {
        List<Person> persons = addressee.persons();
        if (persons.size() == 1) {
            return one(Greeted.of(persons.get(0)));
        }
        if (!persons.isEmpty()) {
            List<Text> names = new ArrayList<>(persons.size());
            for (Person person : persons) {
                names.add(new Text(named(Greeted.of(person))));
            }
            return "Уважаемые " + new RussianJoining().join(names) + "!";
        }
        if (addressee.body().isPresent()) {
            return "Уважаемые " + RussianBody.members(addressee.body().get().value()) + "!";
        }
        return switch (addressee.kind()) {
            case JOB -> "Уважаемые коллеги!";
            case GRANT -> "Уважаемые члены конкурсной комиссии!";
            case OTHER -> "Уважаемые члены отборочной комиссии!";
            case SCHOOL, DEGREE -> "Уважаемые члены приёмной комиссии!";
        };
    }

    private static String one(Greeted person) {
        String name = named(person);
        if (person.isMale()) {
            return "Уважаемый " + name + "!";
        }
        boolean titled = name.startsWith("профессор ") || name.startsWith("доктор ");
        return (person.isFemale() && !titled ? "Уважаемая " : "Здравствуйте, ") + name + "!";
    }

    /** With a patronymic nothing else is said: {@code Иван Петрович}. */
    private static String named(Greeted person) {
        Optional<RussianName> parts = RussianName.of(person);
        if (parts.isPresent() && parts.get().spoken().isPresent()) {
            return parts.get().spoken().get();
        }
        Optional<String> family = person.name().family();
        if (family.isEmpty() && parts.isPresent()) {
            family = parts.get().family();
        }
        String full = person.name().full();
        if (person.honorific().isPresent()) {
            switch (person.honorific().get()) {
                case PROFESSOR -> {
                    return "профессор " + family.orElse(full);
                }
                case DOCTOR -> {
                    return "доктор " + family.orElse(full);
                }
                case OTHER -> {
                    return person.title().orElseThrow() + " " + full;
                }
                case MR, MRS, MS, MISS, MX -> {}
            }
        }
        boolean known = person.isMale() || person.isFemale();
        // Nobody is "господин Иван Петров": that is for a family name, and for a foreigner's.
        if (!known || family.isEmpty() && RussianNames.isRussian(full)) {
            return full;
        }
        return (person.isMale() ? "господин " : "госпожа ") + family.orElse(full);
    }
}
