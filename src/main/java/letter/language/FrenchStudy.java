package letter.language;

import letter.value.Text;

import java.util.Optional;

/** {@code un master en géographie à l’université de Lille}. */
final class FrenchStudy {
    private FrenchStudy() {}

    static Text phrase(Study study) {
        String subject =
                study.area().isPresent() ? " en " + common(study.area().get().value()) : "";
        String noun = "des études";
        if (study.studyType().isPresent()) {
            String type = study.studyType().get().value();
            int in = type.indexOf(" in ");
            if (in > 0 && Degree.of(type.substring(0, in)).isPresent()) {
                subject = " en " + common(type.substring(in + 4)) + beside(type, study.area());
                type = type.substring(0, in);
            } else if (type.contains(" en ") || type.contains(" de ")) {
                subject = beside(type, study.area());
            } else if (study.area().isPresent() && Words.holds(type, study.area().get().value())) {
                subject = "";
            }
            noun = noun(type, !subject.isEmpty());
        }
        return new Text(noun + subject + place(study.institution()));
    }

    /** The area where the degree's own name says something else: {@code (Acoustique)}. */
    private static String beside(String type, Optional<Text> area) {
        boolean said = area.isEmpty() || Words.holds(type, area.get().value());
        return said ? "" : " (" + common(area.get().value()) + ")";
    }

    private static String noun(String type, boolean hasSubject) {
        Optional<Degree> degree = Degree.of(type);
        // Master 2 says more than master; Bachelor of Engineering does without a subject.
        boolean plain = !hasDigit(type) && (hasSubject || !type.contains(" of "));
        if (degree.isPresent() && plain) {
            String first = FrenchNoun.folded(Words.first(type));
            return switch (degree.get()) {
                case ASSOCIATE -> "un associate degree";
                case BACHELOR -> first.equals("licence") ? "une licence" : "un bachelor";
                case MASTER -> "un master";
                case DOCTORATE -> first.equals("these") ? "une thèse" : "un doctorat";
            };
        }
        Optional<FrenchNoun> noun = FrenchNoun.study(type);
        if (noun.isEmpty()) {
            return "un cursus " + FrenchName.cited(type);
        }
        return switch (noun.get()) {
                    case MASCULINE -> "un ";
                    case FEMININE -> "une ";
                    case PLURAL -> "des ";
                }
                + small(type);
    }

    private static String place(Optional<Text> institution) {
        if (institution.isEmpty()) {
            return "";
        }
        String name = institution.get().value();
        Optional<String> at = FrenchName.at(name, FrenchNoun.place(name));
        if (at.isPresent()) {
            return " " + at.get();
        }
        return FrenchName.isForeign(name) ? " (" + name + ")" : " à " + name;
    }

    /** A common noun is small inside a sentence, but an abbreviation is not: {@code PhD}. */
    static String small(String noun) {
        for (int i = 1; i < noun.length() && noun.charAt(i) != ' '; i++) {
            if (Character.isUpperCase(noun.charAt(i)) && Character.isLetter(noun.charAt(i - 1))) {
                return noun;
            }
        }
        boolean word = noun.length() > 1 && Character.isLowerCase(noun.charAt(1));
        return word ? Character.toLowerCase(noun.charAt(0)) + noun.substring(1) : noun;
    }

    /**
     * The same where capitals say nothing else: {@code droit des affaires}, but {@code Data
     * Science}, and abbreviations may follow.
     */
    static String common(String words) {
        for (int blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', blank + 1)) {
            boolean capital = Character.isUpperCase(words.charAt(blank + 1));
            boolean word =
                    blank + 2 < words.length() && Character.isLowerCase(words.charAt(blank + 2));
            if (capital && word) {
                return words;
            }
        }
        return small(words);
    }

    private static boolean hasDigit(String type) {
        for (int i = 0; i < type.length(); i++) {
            if (Character.isDigit(type.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
