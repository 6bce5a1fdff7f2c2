package letter.language;

import letter.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Spanish salutation, without its colon: {@code Estimada Dra. Ng}; where a gender is not known,
 * the form that needs none: {@code A la atención de Wei Ng}.
 */
final class SpanishAddress {
    private static final String NEUTRAL = "A la atención ";

    private SpanishAddress() {}

    static String of(Addressee addressee) {
        if (!addressee.persons().isEmpty()) {
            return persons(addressee.persons());
        }
        if (addressee.body().isPresent()) {
            return body(addressee.body().get().value());
        }
        return switch (addressee.kind()) {
            case JOB -> "Estimado equipo de selección";
            case SCHOOL, DEGREE -> "Estimado comité de admisiones";
            case GRANT, OTHER -> "Estimado comité de selección";
        };
    }

    /** One of them whose gender is not known makes the form neutral for all. */
    private static String persons(List<Person> persons) {
        List<Text> neutral = new ArrayList<>();
        StringBuilder dear = new StringBuilder();
        boolean known = true;
        for (Person person : persons) {
            Greeted greeted = Greeted.of(don(person));
            boolean gendered = greeted.isFemale() || greeted.isMale();
            known &= gendered;
            String title = gendered ? title(greeted) : "";
            String name = gendered ? titled(greeted) : greeted.name().full();
            String article = !gendered ? "de " : greeted.isFemale() ? "de la " : "del ";
            neutral.add(new Text(article + title + name));
            dear.append(dear.isEmpty() ? "E" : ", e")
                    .append("stimad")
                    .append(greeted.isFemale() ? "a " : "o ")
                    .append(title)
                    .append(name);
        }
        return known ? dear.toString() : NEUTRAL + new SpanishJoining().join(neutral);
    }

    /** {@code D. Luis Vázquez} is a man; the {@code D.} of {@code D. Vázquez} may be an initial. */
    private static Person don(Person person) {
        String name = person.name().value();
        int blank = name.indexOf(' ');
        boolean said = blank > 0 && Words.letters(name.substring(0, blank)).equals("d");
        boolean don = said || Words.first(name).equals("don");
        int next = name.indexOf(' ', blank + 1);
        if (!don || next < 0 || name.charAt(next - 1) == '.' || person.gender().isPresent()) {
            return person;
        }
        return new Person(
                new Text(name.substring(blank + 1)),
                person.familyName(),
                person.title(),
                Optional.of(Person.Gender.MALE));
    }

    private static String titled(Greeted person) {
        boolean other =
                person.honorific().isPresent() && person.honorific().get() == Honorific.OTHER;
        return other ? person.name().full() : alone(person.family());
    }

    /** A preposition is small behind a first name alone: {@code Sra. De la Cruz}. */
    private static String alone(String family) {
        return family.startsWith("de ") || family.startsWith("del ")
                ? "D" + family.substring(1)
                : family;
    }

    private static String title(Greeted person) {
        boolean female = person.isFemale();
        if (person.honorific().isEmpty()) {
            return female ? "Sra. " : "Sr. ";
        }
        return switch (person.honorific().get()) {
            case PROFESSOR -> female ? "profesora " : "profesor ";
            case DOCTOR -> female ? "Dra. " : "Dr. ";
            case MISS -> female ? "Srta. " : "Sr. ";
            case MR, MRS, MS, MX -> female ? "Sra. " : "Sr. ";
            // Stands as it is written, before the whole name.
            case OTHER -> person.title().orElseThrow() + " ";
        };
    }

    private static String body(String name) {
        String body = name;
        if (Words.first(body).startsWith("estimad") && body.indexOf(' ') > 0) {
            body = body.substring(body.indexOf(' ') + 1);
        }
        if ((body.endsWith(",") || body.endsWith(":")) && body.length() > 1) {
            body = body.substring(0, body.length() - 1);
        }
        String small = Words.lower(body);
        if (small.startsWith("a quien ") || small.startsWith("a la atención ")) {
            return "A" + body.substring(1);
        }
        switch (Words.letters(body)) {
            case "hr", "humanresources", "recursoshumanos", "rrhh" -> {
                return "Estimado equipo de Recursos Humanos";
            }
            default -> {}
        }
        String article = "";
        if (SpanishArticle.hasArticle(body)) {
            article = Words.first(body);
            body = body.substring(body.indexOf(' ') + 1);
        }
        if (article.isEmpty()) {
            article = article(SpanishArticle.noun(body));
        }
        if (article.isEmpty() && Words.first(body).equals("responsable")) {
            return NEUTRAL + "de la persona " + small(body);
        }
        return switch (article) {
            case "el" -> "Estimado " + body;
            case "la" -> "Estimada " + body;
            case "los" -> "Estimados " + small(body);
            case "las" -> "Estimadas " + small(body);
            default -> NEUTRAL + "de " + body;
        };
    }

    private static String small(String body) {
        return Words.lower(body.substring(0, 1)) + body.substring(1);
    }

    private static String article(String noun) {
        return switch (noun) {
            case "claustro",
                    "coordinador",
                    "decanato",
                    "decano",
                    "director",
                    "equipo",
                    "jefe",
                    "jurado",
                    "patronato",
                    "presidente",
                    "rector",
                    "rectorado",
                    "vicerrectorado" ->
                    "el";
            case "coordinación",
                    "decana",
                    "directora",
                    "gerencia",
                    "jefa",
                    "jefatura",
                    "mesa",
                    "presidenta",
                    "presidencia",
                    "rectora",
                    "rectoría",
                    "sección",
                    "vicerrectoría" ->
                    "la";
            case "miembros", "señores" -> "los";
            case "señoras" -> "las";
            default -> SpanishNoun.ofPlace(noun);
        };
    }
}
