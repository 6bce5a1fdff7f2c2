package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** What is applied for, inside a sentence: {@code el puesto de analista en Acme}. */
final class SpanishGoal {
    /** What names a degree in other languages, as the first word of a programme. */
    private static final Set<String> FOREIGN =
            Words.set(
                    """
                    ba, bachelor, bsc, ma, master's, master’s, masters, phd, ph.d""");

    /** Which edition, in a word. */
    private static final Set<String> ORDINALS =
            Words.set(
                    """
                    primera, segunda, tercera, cuarta, quinta, sexta, séptima, octava, novena,
                    décima""");

    private SpanishGoal() {}

    static Text phrase(Goal goal) {
        String name = goal.name().value();
        String phrase =
                switch (goal.kind()) {
                    case JOB -> job(name);
                    case DEGREE -> degree(name);
                    case GRANT -> grant(name);
                    case SCHOOL, OTHER -> SpanishArticle.the(name);
                };
        phrase = edition(phrase, goal.edition());
        boolean placed = goal.kind() == Goal.Kind.JOB || goal.kind() == Goal.Kind.DEGREE;
        if (!placed || goal.organization().isEmpty()) {
            return new Text(phrase);
        }
        String place = goal.organization().get().value();
        if (Words.holds(name, place)) {
            return new Text(phrase);
        }
        boolean job = goal.kind() == Goal.Kind.JOB;
        String at = job ? SpanishArticle.in(place) : SpanishArticle.of(place);
        return new Text(phrase + " " + at);
    }

    /** Where one takes part: {@code SMILES 2024}, {@code el Congreso sobre Suelos 2024}. */
    static Text visited(Text event, Optional<Text> edition) {
        return new Text(edition(SpanishArticle.the(event.value()), edition));
    }

    /** An edition that the name says already is not said twice. */
    static Text event(Text event, Optional<Text> edition) {
        return new Text(edition(event.value(), edition));
    }

    private static String edition(String event, Optional<Text> edition) {
        if (edition.isEmpty() || Words.holds(event, edition.get().value())) {
            return event;
        }
        String which = edition.get().value();
        String counted = counted(which);
        if (!counted.isEmpty()) {
            return "la " + counted + " edición " + SpanishArticle.from(event);
        }
        boolean words = which.indexOf(' ') > 0 && Character.isLetter(which.charAt(0));
        return event + (words ? " (" + which + ")" : " " + which);
    }

    /** The {@code 5.ª} of {@code 5th} and {@code la 5ª edición}; empty for a year. */
    private static String counted(String edition) {
        String which = edition;
        if (Words.first(which).equals("la") && which.indexOf(' ') > 0) {
            which = which.substring(which.indexOf(' ') + 1);
        }
        String last = Words.last(which);
        if (which.indexOf(' ') > 0 && (last.equals("edición") || last.equals("edition"))) {
            which = which.substring(0, which.lastIndexOf(' '));
            String number = number(which);
            return number.isEmpty() ? Words.lower(which) : number;
        }
        return number(which);
    }

    private static String number(String which) {
        if (SpanishArticle.isRoman(which)) {
            return which;
        }
        if (ORDINALS.contains(Words.lower(which))) {
            return Words.lower(which);
        }
        int digits = 0;
        while (digits < which.length() && Character.isDigit(which.charAt(digits))) {
            digits++;
        }
        String mark = Words.lower(which.substring(digits));
        boolean counts =
                digits > 0
                        && switch (mark) {
                            case "st", "nd", "rd", "th", "ª", ".ª", "º", ".º", "°", "a", "." ->
                                    true;
                            default -> false;
                        };
        return counts ? which.substring(0, digits) + ".ª" : "";
    }

    private static String job(String name) {
        return switch (Words.first(name)) {
            // Here it is no name but what the thing is.
            case "beca",
                    "oferta",
                    "pasantía",
                    "plaza",
                    "posición",
                    "prácticas",
                    "puesto",
                    "vacante" ->
                    SpanishArticle.the(Words.lower(name.substring(0, 1)) + name.substring(1));
            default ->
                    SpanishArticle.hasArticle(name)
                            ? SpanishArticle.the(name)
                            : isThing(name)
                                    ? SpanishArticle.the(name)
                                    : "el puesto de " + SpanishTrades.small(name);
        };
    }

    private static boolean isThing(String name) {
        return switch (SpanishArticle.noun(name)) {
            case "contrato", "convocatoria", "estancia", "programa", "residencia" -> true;
            default ->
                    switch (EnglishTail.of(name)) {
                        case "fellowship", "internship", "program", "programme", "traineeship" ->
                                true;
                        default -> false;
                    };
        };
    }

    private static String degree(String name) {
        String the = SpanishArticle.the(name);
        if (!the.equals(name) || SpanishArticle.hasArticle(name)) {
            return the;
        }
        if (FOREIGN.contains(Words.first(name))) {
            return "el " + name;
        }
        for (String word : name.split(" ")) {
            if (Degree.of(word).isPresent() || FOREIGN.contains(Words.last(word))) {
                return "el programa " + name;
            }
        }
        return "el programa de " + name;
    }

    private static String grant(String name) {
        String the = SpanishArticle.the(name);
        boolean said =
                !the.equals(name)
                        || SpanishArticle.hasArticle(name)
                        || Words.holds(name, "beca")
                        || Words.holds(name, "becas");
        return said ? the : "la beca " + name;
    }
}
