package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** {@code Englisch (fließend)}: how well is always said, and always in brackets. */
final class GermanFluency {
    /** What is small inside a sentence; nouns and levels are not: {@code Muttersprache}. */
    private static final Set<String> COMMON =
            Set.of(
                    "annähernd",
                    "auf",
                    "einfache",
                    "fließend",
                    "fliessend",
                    "fortgeschritten",
                    "fortgeschrittene",
                    "grundlegend",
                    "grundlegende",
                    "gut",
                    "gute",
                    "in",
                    "konversationssicher",
                    "mit",
                    "muttersprachlich",
                    "nahezu",
                    "sehr",
                    "sicher",
                    "verhandlungssicher",
                    "zweisprachig");

    private GermanFluency() {}

    static Text phrase(Text language, Optional<Text> fluency) {
        if (fluency.isEmpty() || Words.holds(language.value(), fluency.get().value())) {
            return language;
        }
        return new Text(language + " (" + small(Words.unbracketed(fluency.get().value())) + ")");
    }

    private static String small(String fluency) {
        String[] words = fluency.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = COMMON.contains(Words.last(words[i])) ? Words.lower(words[i]) : words[i];
        }
        return String.join(" ", words);
    }
}
