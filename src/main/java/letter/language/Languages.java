package letter.language;

import letter.value.LanguageTag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The languages in which letters can be written. */
public final class Languages {
    private static final List<String> TAGS =
            List.of("en", "en-US", "de", "de-AT", "de-CH", "fr", "es", "es-MX", "it", "ru");

    private Languages() {}

    /** The language of this tag; of a region that has no rules of its own, its language's. */
    public static Optional<Language> of(LanguageTag tag) {
        return switch (tag.language()) {
            case "de" -> Optional.of(new German(tag));
            case "en" -> Optional.of(new English(tag));
            case "es" -> Optional.of(new Spanish(tag));
            case "fr" -> Optional.of(new French(tag));
            case "it" -> Optional.of(new Italian(tag));
            case "ru" -> Optional.of(new Russian(tag));
            default -> Optional.empty();
        };
    }

    /** All of them, for people: {@code en, en-US, de}. */
    public static String names() {
        return String.join(", ", TAGS);
    }

    /** All of them, as they are written on the command line. */
    public static List<String> words() {
        return TAGS;
    }

    /** A tag for each of them, and for each region with rules of its own. */
    public static List<LanguageTag> tags() {
        List<LanguageTag> tags = new ArrayList<>();
        for (String tag : TAGS) {
            tags.add(LanguageTag.parse(tag).orElseThrow());
        }
        return tags;
    }
}
