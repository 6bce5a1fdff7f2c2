package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** {@code my master's programme in Data Science at the University of Tartu}. */
final class EnglishStudy {
    /** Words of which a name of a degree is a common noun, and small inside a sentence. */
    private static final Set<String> COMMON =
            Words.set(
                    """
                    abroad, advanced, apprenticeship, certificate, course, degree, diploma,
                    exchange, foundation, general, graduate, high, major, minor, online,
                    postgraduate, professional, program, programme, research, school, secondary,
                    semester, specialisation, specialization, studies, study, summer, training,
                    undergraduate, vocational, year""");

    private static final Set<String> ADJECTIVES =
            Set.of(
                    "graduate",
                    "postgraduate",
                    "school",
                    "secondary",
                    "undergraduate",
                    "vocational");

    private EnglishStudy() {}

    static Text phrase(Study study, String programme) {
        String subject = study.area().isPresent() ? study.area().get().value() : "";
        String noun = "studies";
        if (study.studyType().isPresent()) {
            String type = study.studyType().get().value();
            int in = type.indexOf(" in ");
            if (in > 0 && Degree.of(type.substring(0, in)).isPresent()) {
                subject = subject(type.substring(in + 4), subject);
                type = type.substring(0, in);
            } else if (!subject.isEmpty() && Words.holds(type, subject)) {
                subject = "";
            }
            noun = noun(type, !subject.isEmpty(), programme);
        }
        String at =
                study.institution().isPresent()
                        ? " at " + EnglishArticle.place(study.institution().get().value())
                        : "";
        return new Text("my " + noun + (subject.isEmpty() ? "" : " in " + subject) + at);
    }

    /** What the degree's own name says, and the area where that says something else. */
    private static String subject(String inType, String area) {
        boolean says = area.isEmpty() || Words.holds(inType, area);
        return says ? inType : Words.holds(area, inType) ? area : inType + " (" + area + ")";
    }

    private static String noun(String type, boolean hasSubject, String programme) {
        Optional<Degree> degree = Degree.of(type);
        // Without a subject, Bachelor of Engineering says more than that it is a bachelor's.
        if (degree.isPresent() && (hasSubject || !type.contains(" of "))) {
            return switch (degree.get()) {
                case ASSOCIATE -> "associate degree";
                case BACHELOR -> "bachelor's " + programme;
                case MASTER -> "master's " + programme;
                case DOCTORATE -> Words.letters(type).startsWith("phd") ? "PhD" : "doctorate";
            };
        }
        String small = Words.lower(type);
        for (String word : small.split(" ")) {
            if (!COMMON.contains(word)) {
                return type;
            }
        }
        return ADJECTIVES.contains(Words.last(small)) ? small + " studies" : small;
    }
}
