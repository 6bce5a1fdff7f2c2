package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/**
 * {@code il corso di laurea magistrale in Fisica presso l’Università di Pisa}: always a course,
 * which one attends and concludes.
 */
final class ItalianStudy {
    /** What a course leads to. */
    private static final Set<String> TITLES =
            Words.set(
                    """
                    abilitazione, attestato, certificato, diploma, licenza, maturità, qualifica""");

    private static final Set<String> FEMININE =
            Words.set(
                    """
                    abilitazione, formazione, licenza, maturità, qualifica, scuola,
                    specializzazione""");

    /** Kinds of schools and levels of degrees; they are small inside a sentence. */
    private static final Set<String> COMMON =
            Words.set(
                    """
                    artistico, ciclo, classica, classico, linguistico, magistrale, musicale,
                    scientifica, scientifico, specialistica, tecnico, triennale, unico,
                    universitario""");

    /** What is a course, or a time, itself. */
    private static final Set<String> COURSES =
            Words.set(
                    """
                    anno, baccalaureato, biennio, corso, dottorato, formazione, istituto, liceo,
                    master, percorso, programma, scuola, semestre, specializzazione, tirocinio,
                    triennio""");

    private ItalianStudy() {}

    static Text phrase(Study study) {
        String subject = study.area().isPresent() ? study.area().get().value() : "";
        String noun = "il corso di studi";
        String before = " in ";
        if (study.studyType().isPresent()) {
            String type = study.studyType().get().value();
            int in = type.indexOf(" in ");
            if (in > 0 && Degree.of(type.substring(0, in)).isPresent()) {
                subject = subject(type.substring(in + 4), subject);
                type = type.substring(0, in);
            } else if (!subject.isEmpty() && Words.holds(type, subject)) {
                subject = "";
            }
            noun = noun(type, !subject.isEmpty());
            before = before(type);
            subject = before.isBlank() ? small(subject) : subject;
        }
        String at =
                study.institution().isPresent()
                        ? " presso " + ItalianArticle.place(study.institution().get().value())
                        : "";
        return new Text(noun + (subject.isEmpty() ? "" : before + subject) + at);
    }

    /** {@code il liceo classico}, {@code la qualifica di cuoca}, {@code la laurea in Fisica}. */
    private static String before(String type) {
        return switch (Words.lower(type)) {
            case "liceo" -> " ";
            case "corso", "qualifica", "qualifica professionale" -> " di ";
            default -> " in ";
        };
    }

    /** What the degree's own name says, and the area where that says something else. */
    private static String subject(String inType, String area) {
        boolean says = area.isEmpty() || Words.holds(inType, area);
        return says ? inType : Words.holds(area, inType) ? area : inType + " (" + area + ")";
    }

    private static String noun(String type, boolean hasSubject) {
        Optional<Degree> degree = Degree.of(type);
        // Without a subject, Bachelor of Engineering says more than that it is a bachelor's.
        if (degree.isPresent() && (hasSubject || !type.contains(" of "))) {
            return noun(degree.get(), Words.letters(type));
        }
        String first = Words.first(type);
        if (ItalianArticle.hasOwn(type)) {
            return type;
        }
        if (first.equals("laurea")) {
            return "il corso di " + small(type);
        }
        if (TITLES.contains(first)) {
            return "il corso per " + article(first) + small(type);
        }
        if (COURSES.contains(first) && !type.contains(" of ")) {
            return article(first) + small(type);
        }
        if (isAbbreviation(type)) {
            return "il corso " + type;
        }
        boolean plain = Words.holds(type, "bachelor") || Words.holds(type, "master");
        return plain ? "il corso di " + type : "il corso di studi " + ItalianQuote.quoted(type);
    }

    /**
     * Of how many years it is, its name must say; and what Italians call a master is no {@code
     * laurea magistrale}, so that the word is left as it is.
     */
    private static String noun(Degree degree, String letters) {
        return switch (degree) {
            case ASSOCIATE -> "il corso di Associate Degree";
            case BACHELOR ->
                    letters.contains("triennale")
                            ? "il corso di laurea triennale"
                            : "il corso di laurea";
            case MASTER -> {
                if (letters.equals("master")) {
                    yield "il master";
                }
                if (letters.equals("masteruniversitario")) {
                    yield "il master universitario";
                }
                yield letters.contains("specialistica")
                        ? "il corso di laurea specialistica"
                        : "il corso di laurea magistrale";
            }
            case DOCTORATE -> "il dottorato di ricerca";
        };
    }

    private static String article(String first) {
        return FEMININE.contains(first)
                ? ItalianArticle.feminine(first)
                : ItalianArticle.masculine(first);
    }

    private static String small(String type) {
        if (type.isEmpty()) {
            return type;
        }
        String[] words = type.split(" ");
        for (int i = 1; i < words.length; i++) {
            words[i] = COMMON.contains(Words.lower(words[i])) ? Words.lower(words[i]) : words[i];
        }
        String all = String.join(" ", words);
        return Words.lower(all.substring(0, 1)) + all.substring(1);
    }

    private static boolean isAbbreviation(String type) {
        return type.indexOf(' ') < 0
                && type.length() > 1
                && Character.isUpperCase(type.charAt(0))
                && Character.isUpperCase(type.charAt(1));
    }
}
