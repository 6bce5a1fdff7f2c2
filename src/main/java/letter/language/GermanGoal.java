package letter.language;

import letter.value.Text;

import java.util.Optional;

/** What is applied for, in the accusative, as after {@code um} and {@code für}. */
final class GermanGoal {
    /** What answers no advertisement asks for any post. */
    private static final String UNSOLICITED = "initiativbewerbung";

    private GermanGoal() {}

    static Text phrase(Goal goal, boolean swiss) {
        String name = goal.name().value();
        String phrase =
                hasArticle(name)
                        ? named(new Text(small(name)), goal.edition())
                        : composed(goal, swiss);
        boolean placed = goal.kind() == Goal.Kind.JOB || goal.kind() == Goal.Kind.DEGREE;
        if (!placed || goal.organization().isEmpty()) {
            return new Text(phrase);
        }
        String place = goal.organization().get().value();
        if (Words.holds(name, place)) {
            return new Text(phrase);
        }
        if (goal.kind() == Goal.Kind.JOB) {
            return new Text(phrase + " " + GermanPlace.employer(place));
        }
        return new Text(phrase + " " + GermanPlace.known(place).orElse("(" + place + ")"));
    }

    private static String composed(Goal goal, boolean swiss) {
        String name = named(goal.name(), goal.edition());
        Optional<GermanHead> head = head(goal.name().value());
        return switch (goal.kind()) {
            case JOB -> job(name, head, swiss);
            case DEGREE -> degree(name, head, swiss);
            case SCHOOL -> "die Teilnahme " + visited(goal.name(), goal.edition(), swiss);
            case GRANT -> grant(name, head, swiss);
            case OTHER ->
                    head.isPresent()
                            ? head.get().gender().whom + " " + name
                            : cited(name, goal.name(), swiss);
        };
    }

    /** {@code die Stelle als Gärtnerin}, {@code das Laborpraktikum}. */
    private static String job(String name, Optional<GermanHead> head, boolean swiss) {
        if (Words.first(name).equals(UNSOLICITED)) {
            return "eine Stelle" + name.substring(UNSOLICITED.length());
        }
        if (head.isPresent()) {
            switch (head.get().noun()) {
                case "arbeit",
                        "ausbildung",
                        "bfd",
                        "föj",
                        "fsj",
                        "job",
                        "lehre",
                        "platz",
                        "praktikum",
                        "professur",
                        "programm",
                        "promotion",
                        "referendariat",
                        "stelle",
                        "stipendium",
                        "studium",
                        "volontariat" -> {
                    return head.get().gender().whom + " " + name;
                }
                default -> {}
            }
        }
        return isPost(name)
                ? "die Stelle " + GermanQuote.quoted(name, swiss)
                : "die Stelle als " + name;
    }

    /** Whether a name is one of the post, and not of the person who holds it. */
    private static boolean isPost(String name) {
        for (String word : name.split(" ")) {
            String noun = Words.last(word);
            if (GermanHead.stops(word)) {
                return false;
            }
            switch (noun) {
                case "apprenticeship",
                        "internship",
                        "jahr",
                        "job",
                        "placement",
                        "position",
                        "studentship",
                        "traineeship" -> {
                    return true;
                }
                default -> {
                    if (noun.endsWith("praktikum")
                            || noun.endsWith("ausbildung")
                            || noun.endsWith("studium")
                            || noun.endsWith("stelle")
                            || noun.endsWith("dienst")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** {@code den Studiengang Computerlinguistik}, {@code das Masterstudium Informatik}. */
    private static String degree(String name, Optional<GermanHead> head, boolean swiss) {
        if (head.isPresent()) {
            switch (head.get().noun()) {
                case "kolleg",
                        "program",
                        "programm",
                        "programme",
                        "promotion",
                        "school",
                        "schule",
                        "semester",
                        "studiengang",
                        "studium",
                        "weiterbildung" -> {
                    return head.get().gender().whom + " " + name;
                }
                default -> {}
            }
        }
        Optional<GermanHead> cited = GermanHead.of(name);
        if (cited.isPresent()
                && (cited.get().noun().equals("studiengang")
                        || cited.get().noun().equals("studium"))) {
            return "den Studienplatz " + GermanQuote.quoted(name, swiss);
        }
        boolean doctorate = Degree.of(Words.first(name)).equals(Optional.of(Degree.DOCTORATE));
        return (doctorate ? "das Promotionsprogramm " : "den Studiengang ") + name;
    }

    /** {@code das Seestipendium}; a foundation is who gives it. */
    private static String grant(String name, Optional<GermanHead> head, boolean swiss) {
        if (head.isEmpty()) {
            return "die Förderung " + GermanQuote.quoted(name, swiss);
        }
        boolean giver = head.get().noun().equals("stiftung");
        return (giver ? "die Förderung durch " : "") + head.get().gender().whom + " " + name;
    }

    /** Where one takes part: {@code an SMILES 2024}, {@code am Datencamp Nord 2024}. */
    static Text visited(Text event, Optional<Text> edition, boolean swiss) {
        Optional<GermanHead> head = GermanHead.of(event.value());
        String name = named(event, edition);
        if (head.isPresent() && head.get().inflected()) {
            Optional<String> dative = GermanAdjective.dative(name, head.get());
            head = dative.isPresent() ? head : Optional.empty();
            name = dative.orElse(name);
        }
        if (head.isEmpty()) {
            return new Text("an " + cited(name, event, swiss));
        }
        boolean feminine = head.get().gender() == GermanHead.Gender.FEMININE;
        return new Text((feminine ? "an der " : "am ") + name);
    }

    /** One word stands for itself; of more, quotation marks show where the name ends. */
    private static String cited(String name, Text event, boolean swiss) {
        String words = event.value();
        int blank = words.indexOf(' ');
        boolean one = blank < 0 || isYear(words.substring(blank + 1));
        return one ? name : GermanQuote.quoted(name, swiss);
    }

    /**
     * With its edition, which is not said twice: {@code SMILES 2024}, {@code SMILES (3. Ausgabe)}.
     */
    static String named(Text name, Optional<Text> edition) {
        if (edition.isEmpty() || Words.holds(name.value(), edition.get().value())) {
            return name.value();
        }
        String which = edition.get().value();
        return name + (isYear(which) ? " " + which : " (" + which + ")");
    }

    /** {@code 2025}, {@code 2024/25}. */
    private static boolean isYear(String edition) {
        for (int i = 0; i < edition.length(); i++) {
            char c = edition.charAt(i);
            if (c != '/' && c != '-' && c != '–' && !Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<GermanHead> head(String name) {
        Optional<GermanHead> head = GermanHead.of(name);
        return head.isPresent() && head.get().inflected() ? Optional.empty() : head;
    }

    /**
     * Whether a name brings what an accusative can begin with: {@code die}, but not {@code der}.
     */
    private static boolean hasArticle(String name) {
        if (name.indexOf(' ') < 0) {
            return false;
        }
        return switch (Words.first(name)) {
            case "das", "den", "die", "ein", "eine", "einen", "ihr", "ihre", "ihren" -> true;
            default -> false;
        };
    }

    /** The article inside a sentence; what addresses the reader stays capital. */
    static String small(String name) {
        return name.startsWith("Ihr")
                ? name
                : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
