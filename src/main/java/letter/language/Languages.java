package letter.language;

import letter.value.LanguageTag;

import java.util.List;
import java.util.Optional;

/** The languages in which letters can be written. */
public final class Languages {
    private Languages() {}

    /** The language of this tag; of a region that has no rules of its own, its language's. */
    public static Optional<Language> of(LanguageTag tag) {
        return switch (tag.language()) {
            case "en" -> Optional.of(new English(tag));
            case "ru" -> Optional.of(new Russian(tag));
            default -> Optional.empty();
        };
    }

    /** A tag for each of them, and for each region with rules of its own. */
    public static List<LanguageTag> tags() {
        return List.of(
                new LanguageTag("en", Optional.empty()),
                new LanguageTag("en", Optional.of("US")),
                new LanguageTag("ru", Optional.empty()));
    }
}
