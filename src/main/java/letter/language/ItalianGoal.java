package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/**
 * What is applied for, so that {@code per} goes before it: {@code la posizione di data analyst
 * presso Acme}.
 */
final class ItalianGoal {
    private static final Set<String> MASCULINE_OFFERS =
            Words.set(
                    """
                    apprendistato, assegno, contratto, dottorato, incarico, posto, praticantato,
                    ruolo, stage, tirocinio""");

    private static final Set<String> FEMININE_OFFERS =
            Set.of("borsa", "collaborazione", "offerta", "posizione", "sostituzione", "supplenza");

    /** English names of offers; what they are in Italian is said before them. */
    private static final Set<String> ENGLISH_OFFERS =
            Words.set(
                    """
                    apprenticeship, fellowship, internship, job, opening, placement, position,
                    role, studentship, traineeship, vacancy""");

    private static final Set<String> ENGLISH_DEGREES =
            Words.set(
                    """
                    bachelor's, bachelor’s, course, degree, master's, master’s, mba, mphil,
                    program, programme, studies""");

    private ItalianGoal() {}

    static Text phrase(Goal goal) {
        String name = goal.name().value();
        String which = edition(name, goal.edition());
        String phrase =
                switch (goal.kind()) {
                    case JOB -> job(name, name + which);
                    case DEGREE -> degree(name) + which;
                    case GRANT -> grant(name) + which;
                    case SCHOOL, OTHER -> ItalianArticle.thing(name) + which;
                };
        boolean placed = goal.kind() == Goal.Kind.JOB || goal.kind() == Goal.Kind.DEGREE;
        if (!placed
                || goal.organization().isEmpty()
                || Words.holds(name, goal.organization().get().value())) {
            return new Text(phrase);
        }
        String place = goal.organization().get().value();
        return new Text(phrase + " presso " + ItalianArticle.place(place));
    }

    /** Where one takes part, with the preposition of it: {@code a SMILES 2024}. */
    static Text visited(Text event, Optional<Text> edition) {
        String name = event.value();
        String which = edition(name, edition);
        return new Text(ItalianArticle.to(ItalianArticle.thing(name)) + which);
    }

    static Text named(Text name, Optional<Text> edition) {
        return new Text(name + edition(name.value(), edition));
    }

    /**
     * What stands after the name, unless that says it already; one that is no year stands in
     * brackets: {@code EEML (5ª edizione)}.
     */
    private static String edition(String name, Optional<Text> edition) {
        if (edition.isEmpty() || Words.holds(name, edition.get().value())) {
            return "";
        }
        String which = edition.get().value();
        boolean plain = Character.isDigit(which.charAt(which.length() - 1));
        return plain ? " " + which : " (" + counted(which) + ")";
    }

    /** {@code 5ª edizione} of {@code 5th}, {@code XII edizione} of {@code XII}. */
    private static String counted(String which) {
        int digits = 0;
        while (digits < which.length() && Character.isDigit(which.charAt(digits))) {
            digits++;
        }
        if (digits == 0) {
            return isRoman(which) ? which + " edizione" : which;
        }
        String mark = Words.lower(which.substring(digits));
        return switch (mark) {
            case "st", "nd", "rd", "th", "ª", ".ª", "º", ".º", "°", "a", "." ->
                    which.substring(0, digits) + "ª edizione";
            default -> which;
        };
    }

    private static boolean isRoman(String which) {
        for (int i = 0; i < which.length(); i++) {
            if ("IVX".indexOf(which.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String job(String name, String full) {
        String first = Words.first(name);
        if (ItalianArticle.hasOwn(name)) {
            return full;
        }
        if (MASCULINE_OFFERS.contains(first)) {
            return ItalianArticle.masculine(first) + full;
        }
        if (FEMININE_OFFERS.contains(first)) {
            return ItalianArticle.feminine(first) + full;
        }
        for (String word : name.split(" ")) {
            if (ENGLISH_OFFERS.contains(Words.last(word))) {
                return "la posizione " + ItalianQuote.quoted(full);
            }
        }
        return "la posizione di " + ItalianTrades.small(full);
    }

    /** A proper name alone does not say what it is: {@code la borsa Fulbright}. */
    private static String grant(String name) {
        boolean says =
                ItalianArticle.hasOwn(name)
                        || ItalianArticle.isThing(name)
                        || Words.holds(name, "borsa")
                        || Words.holds(name, "borse");
        return says ? ItalianArticle.thing(name) : "la borsa " + name;
    }

    private static String degree(String name) {
        if (ItalianArticle.hasOwn(name)) {
            return name;
        }
        String small = Words.lower(name.substring(0, 1)) + name.substring(1);
        switch (Words.first(name)) {
            case "laurea" -> {
                return "il corso di " + small;
            }
            case "magistrale", "triennale" -> {
                return "il corso di laurea " + small;
            }
            default -> {}
        }
        if (ItalianArticle.isThing(name)) {
            return ItalianArticle.thing(name);
        }
        for (String word : name.split(" ")) {
            String last = Words.last(word);
            if (ENGLISH_DEGREES.contains(last) || Degree.of(last).isPresent()) {
                return "il programma " + name;
            }
        }
        return "il corso di studi in " + name;
    }
}
