package letter.value;

import java.util.Locale;
import java.util.Optional;

/**
 * A language, and where it matters its region: {@code en}, {@code en-US}, {@code de} (BCP 47's
 * first two subtags).
 *
 * @param language two or three small letters
 * @param region two capital letters
 */
public record LanguageTag(String language, Optional<String> region) {
    public static final LanguageTag ENGLISH = new LanguageTag("en", Optional.empty());

    /** The tag that is written like this, whatever its case; empty where it is none. */
    public static Optional<LanguageTag> parse(String text) {
        int dash = text.indexOf('-');
        String language = (dash < 0 ? text : text.substring(0, dash)).toLowerCase(Locale.ROOT);
        if (language.length() < 2 || language.length() > 3 || !letters(language)) {
            return Optional.empty();
        }
        if (dash < 0) {
            return Optional.of(new LanguageTag(language, Optional.empty()));
        }
        String region = text.substring(dash + 1).toUpperCase(Locale.ROOT);
        return region.length() == 2 && letters(region)
                ? Optional.of(new LanguageTag(language, Optional.of(region)))
                : Optional.empty();
    }

    private static boolean letters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** The language without its region. */
    public LanguageTag shortened() {
        return new LanguageTag(language, Optional.empty());
    }

    @Override
    public String toString() {
        return region.isPresent() ? language + "-" + region.get() : language;
    }
}
