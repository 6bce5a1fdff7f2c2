package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** {@code German (basic)}: how well is always said, and always in brackets. */
final class EnglishFluency {
    /** What is small inside a sentence; names of tests and levels are not: {@code C1}. */
    private static final Set<String> COMMON =
            Set.of(
                    "advanced",
                    "basic",
                    "beginner",
                    "bilingual",
                    "business",
                    "conversational",
                    "elementary",
                    "excellent",
                    "fluent",
                    "full",
                    "good",
                    "intermediate",
                    "knowledge",
                    "level",
                    "limited",
                    "mother",
                    "native",
                    "near-native",
                    "proficiency",
                    "proficient",
                    "professional",
                    "reading",
                    "speaker",
                    "tongue",
                    "upper",
                    "upper-intermediate",
                    "very",
                    "working");

    private EnglishFluency() {}

    static Text phrase(Text language, Optional<Text> fluency) {
        if (fluency.isEmpty() || Words.holds(language.value(), fluency.get().value())) {
            return language;
        }
        return new Text(language + " (" + small(fluency.get().value()) + ")");
    }

    private static String small(String fluency) {
        String[] words = fluency.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = COMMON.contains(Words.last(words[i])) ? Words.lower(words[i]) : words[i];
        }
        return String.join(" ", words);
    }
}
