package letter.language;

import letter.value.Text;

import java.util.Optional;

/**
 * {@code mein Masterstudium im Fach Data Science an der Universität Lemmala}, as the object of a
 * sentence; behind {@code im Fach}, no name of a subject changes.
 */
final class GermanStudy {
    private GermanStudy() {}

    /**
     * @param alpine whether a doctorate is called as in Austria and Switzerland
     */
    static Text phrase(Study study, boolean alpine) {
        String subject = study.area().isPresent() ? study.area().get().value() : "";
        String aside = "";
        String noun = "mein Studium";
        if (study.studyType().isPresent()) {
            String type = study.studyType().get().value();
            int in = type.indexOf(" in ");
            if (in > 0 && Degree.of(type.substring(0, in)).isPresent()) {
                subject = subject(type.substring(in + 4), subject);
                type = type.substring(0, in);
            } else if (!subject.isEmpty() && Words.holds(type, subject)) {
                subject = "";
            }
            Optional<String> known = noun(type, !subject.isEmpty(), alpine);
            noun = known.orElse(GermanSchooling.of(type, study.institution()).orElse(noun));
            aside = known.isPresent() ? "" : type;
        } else {
            noun = GermanSchooling.at(study.institution()).orElse(noun);
        }
        if (!subject.isEmpty()) {
            if (noun.startsWith("mein ") && noun.endsWith("tudium")) {
                noun += " im Fach " + subject;
            } else {
                aside = aside.isEmpty() ? subject : joined(aside, subject);
            }
        }
        String at = "";
        if (study.institution().isPresent()) {
            String institution = study.institution().get().value();
            Optional<String> known = GermanPlace.known(institution);
            at = known.isPresent() ? " " + known.get() : "";
            aside = known.isPresent() ? aside : joined(aside, institution);
        }
        return new Text(noun + (aside.isEmpty() ? "" : " (" + aside + ")") + at);
    }

    private static String joined(String aside, String institution) {
        return aside.isEmpty() ? institution : aside + ", " + institution;
    }

    /** What the degree's own name says, and the area where that says something else. */
    private static String subject(String inType, String area) {
        boolean says = area.isEmpty() || Words.holds(inType, area);
        return says ? inType : Words.holds(area, inType) ? area : inType + " (" + area + ")";
    }

    private static Optional<String> noun(String type, boolean hasSubject, boolean alpine) {
        Optional<Degree> degree = Degree.of(type);
        // Without a subject, Bachelor of Engineering says more than that it is a bachelor's.
        if (degree.isPresent() && (hasSubject || !type.contains(" of "))) {
            return switch (degree.get()) {
                case ASSOCIATE -> Optional.empty();
                case BACHELOR -> Optional.of("mein Bachelorstudium");
                case MASTER -> Optional.of("mein Masterstudium");
                case DOCTORATE ->
                        Optional.of("mein " + (alpine ? "Doktorats" : "Promotions") + "studium");
            };
        }
        return switch (Words.letters(type)) {
            case "diplom" -> Optional.of("mein Diplomstudium");
            case "lehramt" -> Optional.of("mein Lehramtsstudium");
            case "magister" -> Optional.of("mein Magisterstudium");
            case "mba" -> Optional.of("mein MBA-Studium");
            default -> ownNoun(type);
        };
    }

    /** {@code meine Ausbildung zur Tischlerin}, {@code mein duales Studium}. */
    private static Optional<String> ownNoun(String type) {
        Optional<GermanHead> head = GermanHead.of(type);
        if (head.isEmpty() || head.get().word() > 0 && !keepsItsAdjective(type, head.get())) {
            return Optional.empty();
        }
        return switch (head.get().noun()) {
            case "abitur",
                    "ausbildung",
                    "fortbildung",
                    "kurs",
                    "lehre",
                    "lehrgang",
                    "matura",
                    "maturität",
                    "referendariat",
                    "semester",
                    "studiengang",
                    "studium",
                    "umschulung",
                    "volontariat",
                    "weiterbildung" ->
                    Optional.of(
                            head.get().gender().mine
                                    + " "
                                    + (head.get().word() > 0 ? GermanGoal.small(type) : type));
            default -> Optional.empty();
        };
    }

    /** An accusative that is not masculine is its nominative: {@code eine duale Ausbildung}. */
    private static boolean keepsItsAdjective(String type, GermanHead head) {
        String ending =
                switch (head.gender()) {
                    case FEMININE -> "e";
                    case NEUTER -> "es";
                    case MASCULINE -> "";
                };
        return !ending.isEmpty()
                && head.word() == 1
                && Words.first(type).endsWith(ending)
                && GermanHead.beginsWithAdjective(type);
    }
}
