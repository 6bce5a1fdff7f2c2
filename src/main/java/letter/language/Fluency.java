package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** How well a language is spoken, in brackets behind its name: {@code German (basic)}. */
abstract class Fluency {

    /** The name of a language, as it stands inside a sentence. */
    abstract String name(String language);

    /** A level, as it stands in brackets. */
    abstract String level(String fluency);

    final Text phrase(Text language, Optional<Text> fluency) {
        String name = name(language.value());
        if (fluency.isEmpty() || Words.holds(name, fluency.get().value())) {
            return new Text(name);
        }
        return new Text(name + " (" + level(fluency.get().value()) + ")");
    }

    /** With small letters where the table has the word; names of tests and levels keep theirs. */
    static String small(String text, Set<String> table) {
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = table.contains(Words.last(words[i])) ? Words.lower(words[i]) : words[i];
        }
        return String.join(" ", words);
    }
}
