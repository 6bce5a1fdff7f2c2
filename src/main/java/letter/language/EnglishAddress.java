package letter.language;

import letter.value.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * Whom an English salutation names: {@code Dr Ng and Professor Gómez}, {@code Admissions
 * Committee}.
 */
final class EnglishAddress {
    private EnglishAddress() {}

    static String of(Addressee addressee, boolean american) {
        if (!addressee.persons().isEmpty()) {
            List<Text> names = new ArrayList<>();
            for (Person person : addressee.persons()) {
                names.add(new Text(person(Greeted.of(person), american)));
            }
            return new Joining("and", English.MARKS, american).join(names).value();
        }
        if (addressee.body().isPresent()) {
            return body(addressee.body().get().value());
        }
        return switch (addressee.kind()) {
            case JOB -> "Hiring Manager";
            case GRANT -> "Members of the Committee";
            case OTHER -> "Selection Committee";
            case SCHOOL, DEGREE -> "Admissions Committee";
        };
    }

    private static String person(Greeted person, boolean american) {
        String point = american ? "." : "";
        if (person.honorific().isEmpty()) {
            if (person.isFemale() || person.isMale()) {
                return (person.isFemale() ? "Ms" : "Mr") + point + " " + person.family();
            }
            return person.name().full();
        }
        return switch (person.honorific().get()) {
                    case PROFESSOR -> "Professor";
                    case DOCTOR -> "Dr" + point;
                    case MR -> "Mr" + point;
                    case MRS -> "Mrs" + point;
                    case MS -> "Ms" + point;
                    case MISS -> "Miss";
                    case MX -> "Mx" + point;
                    // Stands as it is written, before the whole name.
                    case OTHER -> person.title().orElseThrow() + " " + person.name().full();
                }
                + (person.honorific().get() == Honorific.OTHER ? "" : " " + person.family());
    }

    private static String body(String name) {
        String body = name;
        if (Words.first(body).equals("dear") && body.indexOf(' ') > 0) {
            body = body.substring(body.indexOf(' ') + 1);
        }
        if (Words.first(body).equals("the") && body.indexOf(' ') > 0) {
            body = body.substring(body.indexOf(' ') + 1);
        }
        if (body.endsWith(",") && body.length() > 1) {
            body = body.substring(0, body.length() - 1);
        }
        return switch (Words.lower(body)) {
            case "hr", "human resources", "recruiting", "recruitment", "admissions" ->
                    body + " Team";
            default -> body;
        };
    }
}
