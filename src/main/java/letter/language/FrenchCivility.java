package letter.language;

import letter.value.Text;

import java.util.Optional;

/**
 * What stands before a name as French letters write it: {@code M. Luc Étienne}, {@code Mme la
 * Directrice}.
 */
final class FrenchCivility {
    private FrenchCivility() {}

    /** The same person, with the gender and the office that the field of the name tells. */
    static Person of(Person person) {
        String name = person.name().value();
        int blank = name.indexOf(' ');
        if (blank < 0) {
            return person;
        }
        String rest = name.substring(blank + 1);
        return switch (name.substring(0, blank)) {
            case "M.", "Monsieur" -> called(person, rest, "le ", Person.Gender.MALE);
            case "Mme", "Madame" -> called(person, rest, "la ", Person.Gender.FEMALE);
            default -> person;
        };
    }

    private static Person called(Person person, String rest, String article, Person.Gender gender) {
        boolean office = rest.startsWith(article) && rest.length() > article.length();
        int blank = rest.indexOf(' ');
        // M. Curie may be Marie: one letter is a title only before a whole name.
        boolean whole = blank > 0 && rest.charAt(blank - 1) != '.';
        if (!office && !whole) {
            return person;
        }
        Text name = new Text(office ? rest.substring(article.length()) : rest);
        Optional<Text> title =
                office && person.title().isEmpty() ? Optional.of(name) : person.title();
        Optional<Person.Gender> known =
                person.gender().isPresent() ? person.gender() : Optional.of(gender);
        return new Person(name, person.familyName(), title, known);
    }
}
