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
                    "aimara",
                    "alemán",
                    "aragonés",
                    "árabe",
                    "asturiano",
                    "búlgaro",
                    "castellano",
                    "catalán",
                    "checo",
                    "chino",
                    "coreano",
                    "croata",
                    "danés",
                    "eslovaco",
                    "esloveno",
                    "español",
                    "esperanto",
                    "estonio",
                    "euskera",
                    "finés",
                    "francés",
                    "gallego",
                    "griego",
                    "guaraní",
                    "hebreo",
                    "hindi",
                    "húngaro",
                    "inglés",
                    "italiano",
                    "japonés",
                    "latín",
                    "letón",
                    "lituano",
                    "mandarín",
                    "mapudungun",
                    "náhuatl",
                    "neerlandés",
                    "noruego",
                    "persa",
                    "polaco",
                    "portugués",
                    "quechua",
                    "rumano",
                    "ruso",
                    "serbio",
                    "sueco",
                    "turco",
                    "ucraniano",
                    "valenciano",
                    "vasco");

    private SpanishFluency() {}

    static Text phrase(Text language, Optional<Text> fluency) {
        String name = small(language.value(), LANGUAGES);
        if (fluency.isEmpty() || Words.holds(name, fluency.get().value())) {
            return new Text(name);
        }
        return new Text(name + " (" + small(fluency.get().value(), COMMON) + ")");
    }

    private static String small(String text, Set<String> common) {
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = common.contains(Words.last(words[i])) ? Words.lower(words[i]) : words[i];
        }
        return String.join(" ", words);
    }
}
