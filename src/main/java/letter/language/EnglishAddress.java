package letter.language;

import letter.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whom an English salutation names: {@code Dr Ng and Professor Gómez}, {@code Admissions
 * Committee}.
 */
final class EnglishAddress {
    /** What bodies and offices are made of; other words may be names, or of another language. */
    private static final Set<String> CAPITAL =
            Words.set(
                    """
                    admission, admissions, board, chair, commission, committee, coordinator,
                    council, department, director, faculty, fellowship, graduate, group, hiring,
                    human, jury, manager, members, office, officer, organisers, organizers, panel,
                    people, postgraduate, program, programme, recruiter, recruiting, recruitment,
                    research, resources, review, reviewers, scholarship, scholarships, school,
                    search, selection, staff, talent, team""");

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
        } else {
            body = capital(body);
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

    /** A body is addressed as if by its name: {@code Selection Panel}, where one panel selects. */
    private static String capital(String body) {
        StringBuilder out = new StringBuilder(body.length());
        for (String word : body.split(" ")) {
            out.append(out.isEmpty() ? "" : " ");
            boolean small = Words.beginsSmall(word) && CAPITAL.contains(Words.last(word));
            out.append(small ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        }
        return out.toString();
    }
}
