package letter.language;

import java.util.Set;

/** {@code German (basic)}: how well is always said, and always in brackets. */
final class EnglishFluency extends Fluency {
    /** What is small inside a sentence; names of tests and levels are not: {@code C1}. */
    private static final Set<String> COMMON =
            Words.set(
                    """
                    advanced, basic, beginner, bilingual, business, conversational, elementary,
                    excellent, fluent, full, good, intermediate, knowledge, level, limited, mother,
                    native, near-native, proficiency, proficient, professional, reading, speaker,
                    tongue, upper, upper-intermediate, very, working""");

    @Override
    String name(String language) {
        return language;
    }

    @Override
    String level(String fluency) {
        return small(fluency, COMMON);
    }
}
