package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** {@code el máster en Ciencia de Datos de la Universidad de Tartu}. */
final class SpanishStudy {
    private static final Set<String> EL =
            Words.set(
                    """
                    año, bachillerato, certificado, ciclo, curso, diploma, diplomado, doctorado,
                    grado, intercambio, magisterio, magíster, máster, mba, posgrado, postgrado,
                    pregrado, profesorado, programa, semestre""");

    private static final Set<String> LA =
            Words.set(
                    """
                    carrera, diplomatura, educación, enseñanza, eso, especialidad,
                    especialización, formación, fp, ingeniería, licenciatura, maestría,
                    preparatoria, residencia, secundaria, tecnicatura""");

    /** What one has at a place; a degree is of the place. */
    private static final Set<String> AT =
            Words.set(
                    """
                    año, bachillerato, ciclo, educación, enseñanza, eso, formación, fp,
                    intercambio, preparatoria, secundaria, semestre""");

    /** Words of which a name of a degree is a common noun, and small inside a sentence. */
    private static final Set<String> COMMON =
            Words.set(
                    """
                    avanzada, avanzado, básica, de, doble, formativo, general, intercambio, media,
                    medio, obligatoria, oficial, profesional, propio, secundaria, superior,
                    técnica, universitaria, universitario""");

    private SpanishStudy() {}

    static Text phrase(Study study, boolean american) {
        String subject = study.area().isPresent() ? study.area().get().value() : "";
        String type = study.studyType().isPresent() ? study.studyType().get().value() : "";
        int in = preposition(type);
        if (in > 0) {
            subject = subject(type.substring(in + 4), subject);
            type = type.substring(0, in);
        } else if (!subject.isEmpty() && Words.holds(type, subject)) {
            subject = "";
        }
        String noun = type.isEmpty() ? "" : noun(type, !subject.isEmpty(), american);
        String said;
        boolean at = true;
        if (!noun.isEmpty()) {
            at = AT.contains(SpanishArticle.noun(noun.substring(noun.indexOf(' ') + 1)));
            String before = ofSubject(type) ? SpanishArticle.from(subject) : "en " + subject;
            said = noun + (subject.isEmpty() ? "" : " " + before);
        } else if (type.isEmpty()) {
            said = "mis estudios" + (subject.isEmpty() ? "" : " " + SpanishArticle.from(subject));
        } else {
            said = "mis estudios de " + type + (subject.isEmpty() ? "" : " (" + subject + ")");
        }
        if (study.institution().isPresent()) {
            String place = study.institution().get().value();
            said += " " + (at ? SpanishArticle.in(place) : SpanishArticle.of(place));
        }
        return new Text(said);
    }

    /** {@code la carrera de Medicina}, but {@code el máster en Física}. */
    private static boolean ofSubject(String type) {
        return switch (SpanishArticle.noun(type)) {
            case "bachillerato", "carrera", "ciclo", "programa" -> true;
            default -> Words.last(type).equals("curso");
        };
    }

    /** Where the degree's own name goes on to say its subject; -1 where it does not. */
    private static int preposition(String type) {
        int en = type.indexOf(" en ");
        int in = en >= 0 ? en : type.indexOf(" in ");
        boolean known = in > 0 && !noun(type.substring(0, in), true, false).isEmpty();
        return known && in + 4 < type.length() ? in : -1;
    }

    /** What the degree's own name says, and the area where that says something else. */
    private static String subject(String inType, String area) {
        boolean says = area.isEmpty() || Words.holds(inType, area);
        return says ? inType : Words.holds(area, inType) ? area : inType + " (" + area + ")";
    }

    /** With its article; empty where nobody can tell it. */
    private static String noun(String type, boolean hasSubject, boolean american) {
        String first = SpanishArticle.noun(type);
        if (EL.contains(first) || LA.contains(first)) {
            return (EL.contains(first) ? "el " : "la ") + small(type);
        }
        Optional<Degree> degree = Degree.of(type);
        // Without a subject, Bachelor of Engineering says more than that it is a grado.
        if (degree.isEmpty() || !hasSubject && type.contains(" of ")) {
            return "";
        }
        return switch (degree.get()) {
            case ASSOCIATE -> "el grado asociado";
            case BACHELOR ->
                    american || Words.letters(type).startsWith("licencia")
                            ? "la licenciatura"
                            : "el grado";
            case MASTER -> american ? "la maestría" : "el máster";
            case DOCTORATE -> "el doctorado";
        };
    }

    /** {@code máster universitario}, but {@code Máster Erasmus Mundus} and {@code FP}. */
    private static String small(String type) {
        String[] words = type.split(" ");
        for (int i = 0; i < words.length; i++) {
            String word = Words.lower(words[i]);
            if (isAcronym(words[i])) {
                continue;
            }
            if (!COMMON.contains(word) && !EL.contains(word) && !LA.contains(word)) {
                return type;
            }
            words[i] = word;
        }
        return String.join(" ", words);
    }

    private static boolean isAcronym(String word) {
        return switch (word) {
            case "ESO", "FP", "MBA" -> true;
            default -> false;
        };
    }
}
