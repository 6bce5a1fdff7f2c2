package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** {@code inglese (ottimo)}: names of languages are small, and so is what is said of them. */
final class ItalianFluency {
    private static final Set<String> LANGUAGES =
            Set.of(
                    "albanese",
                    "arabo",
                    "bulgaro",
                    "catalano",
                    "ceco",
                    "cinese",
                    "coreano",
                    "croato",
                    "danese",
                    "ebraico",
                    "estone",
                    "finlandese",
                    "francese",
                    "giapponese",
                    "greco",
                    "hindi",
                    "inglese",
                    "italiano",
                    "latino",
                    "lettone",
                    "lituano",
                    "norvegese",
                    "olandese",
                    "persiano",
                    "polacco",
                    "portoghese",
                    "romeno",
                    "rumeno",
                    "russo",
                    "serbo",
                    "slovacco",
                    "sloveno",
                    "spagnolo",
                    "svedese",
                    "tedesco",
                    "turco",
                    "ucraino",
                    "ungherese");

    /** What is small inside a sentence; names of tests and levels are not: {@code C1}. */
    private static final Set<String> COMMON =
            Set.of(
                    "avanzata",
                    "avanzato",
                    "base",
                    "bilingue",
                    "buona",
                    "buono",
                    "conoscenza",
                    "discreta",
                    "discreto",
                    "eccellente",
                    "elementare",
                    "fluente",
                    "intermedia",
                    "intermedio",
                    "limitata",
                    "lingua",
                    "livello",
                    "madre",
                    "madrelingua",
                    "nozioni",
                    "ottima",
                    "ottimo",
                    "parlato",
                    "principiante",
                    "professionale",
                    "scolastica",
                    "scolastico",
                    "scritto",
                    "sufficiente");

    private ItalianFluency() {}

    static Text phrase(Text language, Optional<Text> fluency) {
        String name = small(language.value(), LANGUAGES);
        if (fluency.isEmpty() || Words.holds(name, fluency.get().value())) {
            return new Text(name);
        }
        return new Text(name + " (" + small(fluency.get().value(), COMMON) + ")");
    }

    private static String small(String text, Set<String> common) {
        return common.contains(Words.first(text))
                ? Words.lower(text.substring(0, 1)) + text.substring(1)
                : text;
    }
}
