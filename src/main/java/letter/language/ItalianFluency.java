package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** {@code inglese (ottimo)}: names of languages are small, and so is what is said of them. */
final class ItalianFluency {
    private static final Set<String> LANGUAGES =
            Set.of(
                    "afrikaans",
                    "albanese",
                    "arabo",
                    "armeno",
                    "bengalese",
                    "bielorusso",
                    "bulgaro",
                    "cantonese",
                    "catalano",
                    "ceco",
                    "cinese",
                    "coreano",
                    "croato",
                    "danese",
                    "dei",
                    "ebraico",
                    "estone",
                    "finlandese",
                    "francese",
                    "friulano",
                    "galiziano",
                    "georgiano",
                    "giapponese",
                    "greco",
                    "hindi",
                    "inglese",
                    "irlandese",
                    "islandese",
                    "italiana",
                    "italiano",
                    "latino",
                    "lettone",
                    "lingua",
                    "lituano",
                    "macedone",
                    "maltese",
                    "mandarino",
                    "napoletano",
                    "nepalese",
                    "norvegese",
                    "olandese",
                    "persiano",
                    "polacco",
                    "portoghese",
                    "romeno",
                    "rumeno",
                    "russo",
                    "sardo",
                    "segni",
                    "serbo",
                    "slovacco",
                    "sloveno",
                    "spagnolo",
                    "svedese",
                    "swahili",
                    "tedesco",
                    "thailandese",
                    "tibetano",
                    "turco",
                    "ucraino",
                    "ungherese",
                    "urdu",
                    "vietnamita",
                    "wolof");

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
                    "di",
                    "discreta",
                    "discreto",
                    "e",
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
                    "nativo",
                    "nozioni",
                    "o",
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
        String level = Marked.inBrackets(small(fluency.get().value(), COMMON));
        return new Text(name + " (" + level + ")");
    }

    private static String small(String text, Set<String> common) {
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = common.contains(Words.last(words[i])) ? Words.lower(words[i]) : words[i];
        }
        return String.join(" ", words);
    }
}
