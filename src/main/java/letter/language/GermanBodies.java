package letter.language;

import java.util.List;
import java.util.Optional;

/**
 * Bodies that everybody knows, whose adjectives change with their case: {@code beim Deutschen Roten
 * Kreuz} of {@code Deutsches Rotes Kreuz}.
 */
final class GermanBodies {

    /** How a body is called, and where it is that somebody works there. */
    private record Body(String name, String at) {}

    private static final List<Body> BODIES =
            List.of(
                    new Body("Arbeiter-Samariter-Bund", "beim Arbeiter-Samariter-Bund"),
                    new Body("Bayerisches Rotes Kreuz", "beim Bayerischen Roten Kreuz"),
                    new Body("Deutsches Rotes Kreuz", "beim Deutschen Roten Kreuz"),
                    new Body("Freiwillige Feuerwehr", "bei der Freiwilligen Feuerwehr"),
                    new Body("Österreichisches Rotes Kreuz", "beim Österreichischen Roten Kreuz"),
                    new Body("Rotes Kreuz", "beim Roten Kreuz"),
                    new Body("Schweizerisches Rotes Kreuz", "beim Schweizerischen Roten Kreuz"),
                    new Body("Technisches Hilfswerk", "beim Technischen Hilfswerk"));

    private GermanBodies() {}

    /** In the dative, with its preposition and what follows it: {@code Ulm}, {@code e. V.} */
    static Optional<String> at(String name) {
        for (Body body : BODIES) {
            if (name.startsWith(body.name())) {
                String rest = name.substring(body.name().length());
                return isBeside(rest) ? Optional.of(body.at() + rest) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Not a noun of its own, of which the body is a part: {@code Rotes Kreuz Stiftung}. */
    private static boolean isBeside(String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        boolean apart = rest.startsWith(" ") || rest.startsWith(",");
        return apart && GermanHead.of(rest.substring(rest.lastIndexOf(' ') + 1)).isEmpty();
    }
}
