package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** {@code anglais (courant)}: names of languages and levels are small in French. */
final class FrenchFluency {
    private static final Set<String> LANGUAGES =
            Set.of(
                    "albanais",
                    "allemand",
                    "alsacien",
                    "anglais",
                    "arabe",
                    "arménien",
                    "basque",
                    "bengali",
                    "berbère",
                    "breton",
                    "bulgare",
                    "catalan",
                    "chinois",
                    "coréen",
                    "corse",
                    "créole",
                    "croate",
                    "danois",
                    "espagnol",
                    "estonien",
                    "finnois",
                    "français",
                    "grec",
                    "hébreu",
                    "hindi",
                    "hongrois",
                    "italien",
                    "japonais",
                    "kabyle",
                    "langue",
                    "latin",
                    "letton",
                    "lituanien",
                    "mandarin",
                    "néerlandais",
                    "norvégien",
                    "occitan",
                    "ourdou",
                    "persan",
                    "polonais",
                    "portugais",
                    "roumain",
                    "russe",
                    "serbe",
                    "slovaque",
                    "slovène",
                    "suédois",
                    "swahili",
                    "tamoul",
                    "tchèque",
                    "thaï",
                    "turc",
                    "ukrainien",
                    "vietnamien",
                    "wolof");

    /** What is small inside a sentence; names of tests and levels are not: {@code B2}. */
    private static final Set<String> COMMON =
            Set.of(
                    "avancé",
                    "base",
                    "bases",
                    "bilingue",
                    "bon",
                    "bonne",
                    "bonnes",
                    "connaissances",
                    "courant",
                    "débutant",
                    "écrit",
                    "élémentaire",
                    "excellent",
                    "intermédiaire",
                    "langue",
                    "lu",
                    "maîtrise",
                    "maternelle",
                    "natif",
                    "native",
                    "niveau",
                    "notions",
                    "parlé",
                    "professionnel",
                    "scolaire",
                    "technique",
                    "très");

    private FrenchFluency() {}

    static Text phrase(Text language, Optional<Text> fluency) {
        String name = language.value();
        String small = LANGUAGES.contains(Words.first(name)) ? FrenchStudy.small(name) : name;
        if (fluency.isEmpty() || Words.holds(name, fluency.get().value())) {
            return new Text(small);
        }
        return new Text(small + " (" + level(Words.unbracketed(fluency.get().value())) + ")");
    }

    private static String level(String fluency) {
        return COMMON.contains(Words.first(fluency)) ? FrenchStudy.small(fluency) : fluency;
    }
}
