package letter.language;

import letter.value.Text;

import java.util.Optional;

/** What is applied for, inside a sentence: {@code le poste d’ingénieure chez Acme}. */
final class FrenchGoal {
    private static final String[] PREPOSITIONS = {
        " as ", " at ", " for ", " in ", " of ", " on ", " to ", " with "
    };

    private static final String UNSOLICITED = "candidature spontanee";

    private FrenchGoal() {}

    static Text phrase(Goal goal) {
        String name = goal.name().value();
        String phrase =
                switch (goal.kind()) {
                    case JOB -> job(name);
                    case DEGREE -> degree(name);
                    case GRANT -> grant(name);
                    case SCHOOL, OTHER -> other(name);
                };
        phrase = event(phrase, goal.edition());
        boolean placed = goal.kind() == Goal.Kind.JOB || goal.kind() == Goal.Kind.DEGREE;
        if (!placed || goal.organization().isEmpty()) {
            return new Text(phrase);
        }
        String place = goal.organization().get().value();
        if (Words.holds(name, place)) {
            return new Text(phrase);
        }
        return new Text(
                phrase + " " + (goal.kind() == Goal.Kind.JOB ? FrenchJob.place(place) : of(place)));
    }

    /** Where one takes part: {@code à SMILES 2024}, {@code au Baltic Data Camp 2024}. */
    static String visited(String event, Optional<Text> edition) {
        Optional<String> at = FrenchName.at(event, noun(event));
        return event(at.orElse("à " + event), edition);
    }

    /** An edition that the name says already is not said twice. */
    static String event(String event, Optional<Text> edition) {
        if (edition.isEmpty() || Words.holds(event, edition.get().value())) {
            return event;
        }
        String which = edition.get().value();
        return isCount(which) ? event + " (" + which + ")" : event + " " + which;
    }

    /** {@code 3e édition}, {@code 5th}: a number in order, not a year. */
    private static boolean isCount(String edition) {
        boolean counted =
                Character.isDigit(edition.charAt(0))
                        && Character.isLetter(edition.charAt(edition.length() - 1));
        return counted || edition.indexOf(' ') > 0;
    }

    private static String job(String name) {
        // What answers no offer asks for any post.
        if (FrenchNoun.folded(name).startsWith(UNSOLICITED)) {
            return "un poste" + name.substring(UNSOLICITED.length());
        }
        String head = head(name);
        switch (head) {
            case "internship", "placement", "traineeship" -> {
                return "le stage " + FrenchName.cited(name);
            }
            case "apprenticeship" -> {
                return "l’apprentissage " + FrenchName.cited(name);
            }
            case "job", "opening", "position", "post", "role", "vacancy" -> {
                return "le poste " + FrenchName.cited(name);
            }
            default -> {}
        }
        Optional<String> the = common(name, FrenchNoun.offer(name));
        if (the.isPresent()) {
            return the.get();
        }
        String small = FrenchJob.small(name);
        return "le poste " + FrenchName.of(small).orElse(FrenchName.cited(name));
    }

    private static String degree(String name) {
        Optional<String> the = common(name, FrenchNoun.study(name));
        return the.orElse("la formation " + FrenchName.cited(name));
    }

    /** {@code la bourse du Lac}; a foundation is who gives it. */
    private static String grant(String name) {
        boolean giver = FrenchNoun.folded(Words.first(name)).equals("fondation");
        return giver ? "le soutien de la " + name : other(name);
    }

    private static String of(String place) {
        Optional<String> of = FrenchName.of(place, FrenchNoun.place(place));
        if (of.isPresent()) {
            return of.get();
        }
        return FrenchName.isForeign(place) ? "(" + place + ")" : "à " + place;
    }

    private static String other(String name) {
        switch (head(name)) {
            case "internship", "placement", "traineeship" -> {
                return "le stage " + FrenchName.cited(name);
            }
            default -> {}
        }
        Optional<FrenchNoun> noun = FrenchNoun.offer(name);
        noun = noun.isPresent() ? noun : FrenchNoun.study(name);
        Optional<String> the = common(name, noun);
        return the.isPresent() ? the.get() : FrenchName.the(name, noun(name)).orElse(name);
    }

    /**
     * A common noun is small behind its article: {@code le master Acoustique}; not in an English
     * name: {@code le Master of Science}.
     */
    private static Optional<String> common(String name, Optional<FrenchNoun> noun) {
        boolean french = noun.isPresent() && !name.contains(" of ") && !name.contains(" in ");
        return FrenchName.the(french ? FrenchStudy.small(name) : name, noun);
    }

    /** French names begin with their noun, English ones end with it. */
    private static Optional<FrenchNoun> noun(String name) {
        Optional<FrenchNoun> noun = FrenchNoun.event(name);
        if (noun.isPresent() || name.indexOf(' ') < 0 || Words.first(name).equals("the")) {
            return noun;
        }
        return switch (head(name)) {
            case "academy",
                    "competition",
                    "conference",
                    "fellowship",
                    "olympiad",
                    "scholarship",
                    "school",
                    "week" ->
                    Optional.of(FrenchNoun.FEMININE);
            case "award",
                    "bootcamp",
                    "camp",
                    "challenge",
                    "forum",
                    "fund",
                    "hackathon",
                    "meetup",
                    "prize",
                    "program",
                    "programme",
                    "seminar",
                    "summit",
                    "symposium",
                    "workshop" ->
                    Optional.of(FrenchNoun.MASCULINE);
            default -> Optional.empty();
        };
    }

    /** The last word before a preposition or a year: {@code school} of {@code … School 2025}. */
    private static String head(String name) {
        int end = name.length();
        for (String preposition : PREPOSITIONS) {
            int at = name.indexOf(preposition);
            end = at > 0 && at < end ? at : end;
        }
        String words = name.substring(0, end);
        while (words.indexOf(' ') > 0 && isNumber(Words.last(words))) {
            words = words.substring(0, words.lastIndexOf(' '));
        }
        return Words.last(words);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
