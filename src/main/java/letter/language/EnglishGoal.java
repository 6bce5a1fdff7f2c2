package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** What is applied for, inside a sentence: {@code the position of developer at Acme}. */
final class EnglishGoal {
    /** Names whose noun is one of these are a kind of thing, and want an article. */
    private static final Set<String> KINDS =
            Words.set(
                    """
                    academy, allowance, apprenticeship, award, bootcamp, bursary, camp,
                    competition, conference, congress, course, exchange, fellowship,
                    fund, grant, hackathon, internship, job, meeting, olympiad, opening,
                    placement, position, post, prize, program, programme, residency,
                    role, scheme, scholarship, semester, seminar, stipend, studentship,
                    symposium, traineeship, vacancy, workshop""");

    private static final Set<String> DEGREES =
            Words.set(
                    """
                    ba, bachelor, bachelor's, bachelor’s, beng, bsc, certificate, course, degree,
                    diploma, doctorate, ma, master, master's, master’s, masters, mba, meng, mphil,
                    msc, phd, ph.d, program, programme, studies""");

    private static final String[] PREPOSITIONS = {
        " as ", " at ", " for ", " in ", " of ", " on ", " to ", " with "
    };

    private EnglishGoal() {}

    static Text phrase(Goal goal, String programme) {
        String name = goal.name().value();
        String phrase =
                switch (goal.kind()) {
                    case JOB -> job(name);
                    case DEGREE -> degree(name, programme);
                    case SCHOOL, GRANT, OTHER -> isThing(name) ? the(name) : small(name);
                };
        boolean placed = goal.kind() == Goal.Kind.JOB || goal.kind() == Goal.Kind.DEGREE;
        phrase = event(new Text(phrase), goal.edition()).value();
        if (!placed || goal.organization().isEmpty()) {
            return new Text(phrase);
        }
        String place = goal.organization().get().value();
        return Words.holds(name, place)
                ? new Text(phrase)
                : new Text(phrase + " at " + EnglishArticle.place(place));
    }

    /** Where one takes part: {@code SMILES 2024}, {@code the Baltic Data Camp 2024}. */
    static Text visited(Text event, Optional<Text> edition) {
        String name = event.value();
        boolean plain = name.indexOf(' ') < 0 || !isThing(name);
        return event(plain ? event : new Text(the(name)), edition);
    }

    private static boolean isThing(String name) {
        return isKind(name) || isKind(head(name)) || isSchool(name);
    }

    /** An edition that the name says already is not said twice. */
    static Text event(Text event, Optional<Text> edition) {
        if (edition.isEmpty() || Words.holds(event.value(), edition.get().value())) {
            return event;
        }
        String which = edition.get().value();
        String last = Words.last(which);
        if (last.equals("edition")) {
            return new Text("the " + bare(which) + " of " + event);
        }
        return new Text(
                isOrdinal(last)
                        ? "the " + bare(which) + " " + bare(event.value())
                        : event + " " + which);
    }

    private static String bare(String name) {
        return Words.first(name).equals("the") && name.indexOf(' ') > 0
                ? name.substring(name.indexOf(' ') + 1)
                : name;
    }

    private static boolean isOrdinal(String word) {
        boolean ending =
                word.endsWith("st")
                        || word.endsWith("nd")
                        || word.endsWith("rd")
                        || word.endsWith("th");
        return ending && Character.isDigit(word.charAt(0));
    }

    private static String job(String name) {
        if (isKind(head(name)) || hasArticle(name) || Words.holds(name, "position of")) {
            return the(name);
        }
        return "the position of " + name;
    }

    private static String degree(String name, String programme) {
        for (String word : Words.lower(name).split(" ")) {
            if (DEGREES.contains(Words.last(word)) || Degree.of(word).isPresent()) {
                return the(name);
            }
        }
        return hasArticle(name) ? small(name) : "the " + name + " " + programme;
    }

    private static boolean isKind(String name) {
        String words = name;
        while (isYear(Words.last(words)) && words.indexOf(' ') > 0) {
            words = words.substring(0, words.lastIndexOf(' '));
        }
        return KINDS.contains(Words.last(words));
    }

    /** Up to its first preposition: the {@code Postdoc position} of one {@code in Physics}. */
    private static String head(String name) {
        int end = name.length();
        for (String preposition : PREPOSITIONS) {
            int at = name.indexOf(preposition);
            end = at > 0 && at < end ? at : end;
        }
        return name.substring(0, end);
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && Character.isDigit(word.charAt(0));
    }

    /** {@code Oxford Machine Learning Summer School}, but not {@code London Business School}. */
    private static boolean isSchool(String name) {
        if (!Words.lower(name).contains("school")) {
            return false;
        }
        for (String season : new String[] {"summer", "winter", "spring", "autumn", "fall"}) {
            if (Words.holds(name, season + " school")) {
                return true;
            }
        }
        return false;
    }

    private static String the(String name) {
        return hasArticle(name) ? small(name) : "the " + name;
    }

    /** Whether a name brings its article; a capital 'A' may as well be a word or an initial. */
    private static boolean hasArticle(String name) {
        return Words.first(name).equals("the") || name.startsWith("a ") || name.startsWith("an ");
    }

    /** The article inside a sentence: {@code the}, not {@code The}, but for the city's. */
    private static String small(String name) {
        return name.startsWith("The ") && !name.startsWith("The Hague")
                ? "the" + name.substring(3)
                : name;
    }
}
