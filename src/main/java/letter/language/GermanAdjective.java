package letter.language;

import java.util.Optional;

/** The adjective before the noun of a name: behind an article each ends alike in the dative. */
final class GermanAdjective {
    private GermanAdjective() {}

    /**
     * {@code Freien Universität Berlin} of {@code Freie Universität Berlin}; empty where more than
     * an adjective, which agrees with the noun, stands before it.
     */
    static Optional<String> dative(String name, GermanHead head) {
        int blank = name.indexOf(' ');
        if (head.word() != 1 || !GermanHead.beginsWithAdjective(name)) {
            return Optional.empty();
        }
        String ending =
                switch (head.gender()) {
                    case FEMININE -> "e";
                    case MASCULINE -> "er";
                    case NEUTER -> "es";
                };
        String adjective = name.substring(0, blank);
        if (!adjective.endsWith(ending)) {
            return Optional.empty();
        }
        String stem = adjective.substring(0, blank - ending.length());
        return Optional.of(stem + "en" + name.substring(blank));
    }
}
