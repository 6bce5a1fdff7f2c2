package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.document.MapNode.Member;
import letter.value.LanguageTag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text in several languages: {@code {en: …, de: …}}.
 *
 * @param chosen the one for the letter's language
 */
record Variants(List<ScalarNode> all, ScalarNode chosen) {

    static boolean isLanguageMap(MapNode map) {
        for (Member member : map.members()) {
            if (LanguageTag.parse(member.key()).isEmpty()) {
                return false;
            }
        }
        return !map.members().isEmpty();
    }

    /** The variants in a language map; empty where one is no text, which has been said then. */
    static Optional<Variants> of(
            String key,
            MapNode map,
            LanguageTag language,
            Problems problems,
            MissingVariants missing) {
        List<ScalarNode> all = new ArrayList<>();
        for (Member member : map.members()) {
            if (Decoding.isEmpty(member.value())) {
                problems.add(
                        Code.EMPTY_FIELD,
                        member.value().at(),
                        "'" + key + "' is empty in '" + member.key() + "'",
                        "fill it in, or remove the key");
            } else if (member.value() instanceof ScalarNode scalar) {
                all.add(scalar);
            } else {
                problems.add(WrongShape.notAText(member.key(), member.value()));
            }
        }
        if (all.size() < map.members().size()) {
            return Optional.empty();
        }
        return Optional.of(new Variants(all, all.get(choose(key, map, language, missing))));
    }

    private static int choose(
            String key, MapNode map, LanguageTag language, MissingVariants missing) {
        List<LanguageTag> tags = new ArrayList<>();
        for (Member member : map.members()) {
            tags.add(LanguageTag.parse(member.key()).orElseThrow());
        }
        int exact = indexOf(tags, language.toString());
        int shortened = exact >= 0 ? exact : indexOf(tags, language.language());
        int found = shortened >= 0 ? shortened : sameLanguage(tags, language);
        if (found >= 0) {
            return found;
        }
        int fallback = Math.max(0, indexOf(tags, "en"));
        missing.add(key, language, tags.get(fallback), map.at());
        return fallback;
    }

    private static int indexOf(List<LanguageTag> tags, String tag) {
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).toString().equals(tag)) {
                return i;
            }
        }
        return -1;
    }

    /** Another region's variant is still the letter's language. */
    private static int sameLanguage(List<LanguageTag> tags, LanguageTag language) {
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).language().equals(language.language())) {
                return i;
            }
        }
        return -1;
    }
}
