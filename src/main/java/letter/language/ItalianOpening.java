package letter.language;

import java.util.Set;

/** How a first paragraph goes on after the salutation: in small letters, but for names. */
final class ItalianOpening {
    /**
     * What never begins a name; {@code La}, {@code Le} and {@code Lei} may be the reader, with
     * their capital.
     */
    private static final Set<String> SMALL =
            Words.set(
                    """
                    al, alla, anche, attualmente, avendo, che, chi, come, con, così, credo, da,
                    dal, dalla, dall, desidero, dopo, durante, essendo, faccio, frequento, gli,
                    grazie, ho, i, il, in, intendo, invio, l, lavoro, lo, mi, mia, mio, nel, nell,
                    nella, non, per, poiché, presento, quando, questa, questo, saluto, scrivo, se,
                    seguo, siccome, sono, sottopongo, sto, un, una, uno, vorrei, è""");

    private ItalianOpening() {}

    /** What may be a name, or the reader, keeps its capital. */
    static boolean goesOn(String paragraph) {
        return Words.beginsSmall(paragraph) || !SMALL.contains(firstWord(paragraph));
    }

    /** Up to what is no letter: the {@code l} of {@code L’anno}. */
    private static String firstWord(String paragraph) {
        int end = 0;
        while (end < paragraph.length() && Character.isLetter(paragraph.charAt(end))) {
            end++;
        }
        return Words.lower(paragraph.substring(0, end));
    }
}
