package letter.language;

import java.util.Locale;
import java.util.Set;

/**
 * Whom an Italian salutation names, and how: {@code Gentile Dott.ssa Rossi}, {@code Spettabile
 * Commissione}.
 */
final class ItalianAddress {
    /** What users begin a salutation with; then it is one. */
    private static final Set<String> OPENINGS =
            Words.set(
                    """
                    alla, all'attenzione, all’attenzione, egregi, egregia, egregie, egregio,
                    gent.le, gent.ma, gent.mo, gentile, gentili, gentilissima, gentilissimi,
                    gentilissimo, magnifica, magnifico, spett, spett.le, spettabile, spettabili""");

    /** Functions and groups of people: they are not {@code spettabili}, as offices are. */
    private static final Set<String> PEOPLE =
            Words.set(
                    """
                    coordinatore, coordinatrice, direttore, direttrice, dirigente, gruppo, head,
                    preside, presidente, referente, responsabile, staff, team""");

    private static final Set<String> PLURALS =
            Words.set(
                    """
                    colleghe, colleghi, componenti, docenti, membri, organizzatori,
                    organizzatrici, professori, referenti, responsabili, signore, signori,
                    selezionatori""");

    private ItalianAddress() {}

    /** Without its comma. */
    static String of(Addressee addressee) {
        if (!addressee.persons().isEmpty()) {
            StringBuilder out = new StringBuilder();
            for (Person person : addressee.persons()) {
                out.append(out.isEmpty() ? "Gentile " : ", gentile ");
                out.append(person(Greeted.of(person)));
            }
            return out.toString();
        }
        if (addressee.body().isPresent()) {
            return body(addressee.body().get().value());
        }
        return switch (addressee.kind()) {
            case JOB -> "Gentile Responsabile della selezione";
            case GRANT -> "Spettabile Commissione di valutazione";
            case SCHOOL, DEGREE -> "Spettabile Commissione di ammissione";
            case OTHER -> "Gentili Signore e Signori";
        };
    }

    private static String person(Greeted person) {
        if (person.honorific().isEmpty()) {
            return byGender(
                    person,
                    "Signora " + person.family(),
                    "Signor " + person.family(),
                    person.name().full());
        }
        String title = person.title().orElse("");
        return switch (person.honorific().get()) {
            case PROFESSOR ->
                    byGender(person, "Professoressa ", "Professor ", "Prof. ") + person.family();
            case DOCTOR -> byGender(person, "Dott.ssa ", "Dott. ", doctor(title)) + person.family();
            case MR -> "Signor " + person.family();
            case MRS, MS, MISS -> "Signora " + person.family();
            case MX -> person.name().full();
            // What is a profession goes with the family name, any other with the whole.
            case OTHER ->
                    Honorific.isProfession(title)
                            ? profession(title) + " " + person.family()
                            : title + " " + person.name().full();
        };
    }

    /** {@code Ingegnere} would lose its last vowel before a name; it is always abbreviated. */
    private static String profession(String title) {
        return Words.lower(title).equals("ingegnere") ? "Ing." : title;
    }

    private static String byGender(Greeted person, String female, String male, String unknown) {
        return person.isFemale() ? female : person.isMale() ? male : unknown;
    }

    /** Who writes {@code Dott.} means it; {@code Dr}, of whoever it is, stays as international. */
    private static String doctor(String title) {
        return Words.letters(title).startsWith("dott") ? "Dott. " : "Dr. ";
    }

    private static String body(String name) {
        String body =
                name.endsWith(",") && name.length() > 1
                        ? name.substring(0, name.length() - 1).strip()
                        : name;
        if (Words.lower(body).startsWith("a chi ")) {
            return "A" + body.substring(1);
        }
        String first = Words.first(body);
        if (OPENINGS.contains(first) && body.indexOf(' ') > 0) {
            return Words.beginsSmall(body)
                    ? body.substring(0, 1).toUpperCase(Locale.ROOT) + body.substring(1)
                    : body;
        }
        if (isArticle(first) && body.indexOf(' ') > 0) {
            body = body.substring(body.indexOf(' ') + 1);
            first = Words.first(body);
        } else if (Words.lower(body).startsWith("l'") || Words.lower(body).startsWith("l’")) {
            body = body.length() > 2 ? body.substring(2).strip() : body;
            first = Words.first(body);
        }
        String last = Words.last(body);
        if (PLURALS.contains(first)) {
            return "Gentili " + body;
        }
        if (PEOPLE.contains(first) || isFunction(last)) {
            return "Gentile " + body;
        }
        return switch (Words.lower(body)) {
            case "hr",
                    "risorse umane",
                    "human resources",
                    "recruiting",
                    "admissions",
                    "ammissioni" ->
                    "Spettabile Ufficio " + body;
            default -> "Spettabile " + body;
        };
    }

    /** English names of them end with what they are. */
    private static boolean isFunction(String noun) {
        return switch (noun) {
            case "coordinator", "director", "manager", "officer", "recruiter", "team" -> true;
            default -> false;
        };
    }

    private static boolean isArticle(String word) {
        return switch (word) {
            case "il", "lo", "la", "i", "gli", "le", "the" -> true;
            default -> false;
        };
    }
}
