package letter.language;

import java.util.Optional;

/**
 * A German salutation without its comma: {@code Sehr geehrte Frau Professorin Gómez}; without a
 * gender, {@code Guten Tag Wei Ng}.
 */
final class GermanAddress {
    private static final String ANYBODY = "Sehr geehrte Damen und Herren";

    private GermanAddress() {}

    static String of(Addressee addressee) {
        if (!addressee.persons().isEmpty()) {
            return persons(addressee);
        }
        if (addressee.body().isPresent()) {
            return body(addressee.body().get().value());
        }
        return switch (addressee.kind()) {
            case SCHOOL, DEGREE, GRANT -> "Sehr geehrte Mitglieder der Auswahlkommission";
            case JOB, OTHER -> ANYBODY;
        };
    }

    private static String persons(Addressee addressee) {
        StringBuilder out = new StringBuilder();
        String before = "";
        for (Person person : addressee.persons()) {
            Greeted greeted = Greeted.of(person);
            String greeting = greeting(greeted);
            if (out.length() == 0) {
                out.append(greeting).append(' ');
            } else if (greeting.equals("Guten Tag") && before.equals(greeting)) {
                out.append(" und ");
            } else {
                out.append(", ").append(Words.lower(greeting.substring(0, 1)));
                out.append(greeting.substring(1)).append(' ');
            }
            out.append(name(greeted));
            before = greeting;
        }
        return out.toString();
    }

    private static String greeting(Greeted person) {
        if (person.isFemale() || person.isMale()) {
            return person.isFemale() ? "Sehr geehrte" : "Sehr geehrter";
        }
        return "Guten Tag";
    }

    private static String name(Greeted person) {
        if (!person.isFemale() && !person.isMale()) {
            return title(person) + person.name().full();
        }
        String polite = person.isFemale() ? "Frau " : "Herr ";
        if (person.honorific().isPresent() && person.honorific().get() == Honorific.PROFESSOR) {
            String professor = person.isFemale() ? "Professorin " : "Professor ";
            return polite + professor + person.family();
        }
        return polite + title(person) + person.family();
    }

    private static String title(Greeted person) {
        if (person.honorific().isEmpty()) {
            return "";
        }
        return switch (person.honorific().get()) {
            case PROFESSOR -> "Prof. ";
            case DOCTOR -> "Dr. ";
            case OTHER -> person.title().orElseThrow() + " ";
            case MR, MRS, MS, MISS, MX -> "";
        };
    }

    /** By its own name where its gender is sure; an office is not greeted, but those in it. */
    private static String body(String written) {
        String name = bare(written);
        if (name.startsWith("Sehr geehrte")) {
            return name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
        }
        if (name.startsWith("Mitglieder ")) {
            return "Sehr geehrte " + name;
        }
        Optional<GermanHead> head = GermanHead.of(name);
        if (head.isEmpty()) {
            return ANYBODY;
        }
        boolean feminine = head.get().gender() == GermanHead.Gender.FEMININE;
        if (head.get().inflected() && !feminine && !name.equals(written)) {
            // What an adjective ends with after its article does not fit "geehrter".
            return ANYBODY;
        }
        return switch (head.get().noun()) {
            case "jury", "kommission" ->
                    head.get().word() == 0
                            ? "Sehr geehrte Mitglieder der " + name
                            : "Sehr geehrte " + name;
            case "ausschuss", "beirat" -> "Sehr geehrter " + name;
            case "committee", "gremium", "komitee", "kuratorium", "team" -> "Sehr geehrtes " + name;
            default -> ANYBODY;
        };
    }

    /** Without the words of an address: {@code An die Auswahlkommission}. */
    private static String bare(String written) {
        String name = written;
        for (String word : new String[] {"an", "das", "den", "der", "die"}) {
            if (Words.first(name).equals(word) && name.indexOf(' ') > 0) {
                name = name.substring(name.indexOf(' ') + 1);
            }
        }
        return name;
    }
}
