package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** {@code inglés (nivel avanzado)}: languages are small in a sentence, however they are typed. */
final class SpanishFluency {
    /** What is small inside a sentence; names of tests and levels are not: {@code C1}. */
    private static final Set<String> COMMON =
            Set.of(
                    "alto",
                    "avanzado",
                    "bajo",
                    "básico",
                    "básicos",
                    "bilingüe",
                    "bueno",
                    "competencia",
                    "competente",
                    "conocimientos",
                    "conversación",
                    "de",
                    "elemental",
                    "fluido",
                    "hablante",
                    "intermedio",
                    "lectura",
                    "lengua",
                    "materna",
                    "medio",
                    "muy",
                    "nativa",
                    "nativo",
                    "nivel",
                    "principiante",
                    "profesional");

    private static final Set<String> LANGUAGES =
            Set.of(
                    "afrikáans",
                    "aimara",
                    "albanés",
                    "alemán",
                    "árabe",
                    "aragonés",
                    "armenio",
                    "asturiano",
                    "bable",
                    "bengalí",
                    "bielorruso",
                    "búlgaro",
                    "cantonés",
                    "castellano",
                    "catalán",
                    "checo",
                    "chino",
                    "coreano",
                    "croata",
                    "danés",
                    "de",
                    "eslovaco",
                    "esloveno",
                    "español",
                    "española",
                    "esperanto",
                    "estonio",
                    "euskara",
                    "euskera",
                    "finés",
                    "francés",
                    "galego",
                    "galés",
                    "gallego",
                    "georgiano",
                    "griego",
                    "guaraní",
                    "hebreo",
                    "hindi",
                    "húngaro",
                    "indonesio",
                    "inglés",
                    "irlandés",
                    "islandés",
                    "italiano",
                    "japonés",
                    "latín",
                    "lengua",
                    "letón",
                    "lituano",
                    "macedonio",
                    "maltés",
                    "mandarín",
                    "mapudungun",
                    "maya",
                    "náhuatl",
                    "neerlandés",
                    "nepalí",
                    "noruego",
                    "occitano",
                    "otomí",
                    "persa",
                    "polaco",
                    "portugués",
                    "quechua",
                    "romaní",
                    "rumano",
                    "ruso",
                    "señas",
                    "serbio",
                    "signos",
                    "suajili",
                    "sueco",
                    "tailandés",
                    "tibetano",
                    "turco",
                    "ucraniano",
                    "urdu",
                    "valenciano",
                    "vasco",
                    "vietnamita",
                    "wolof");

    private SpanishFluency() {}

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
