package letter.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything that is not to be said, in all the ways in which it could be. */
final class Known {
    /** Shorter runs of letters stand in many addresses by chance. */
    private static final int TELLING = 5;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> ordered = new ArrayList<>();
    private final List<Entry> parts = new ArrayList<>();
    private final List<Entry> guesses = new ArrayList<>();
    private final List<String> runs = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<Long> heads = new HashSet<>();
    private final Subject mail = Subject.of(Label.EMAIL);
    private final Subject page = Subject.of(Label.URL);

    /** A way to write somebody's or something's name. */
    record Entry(Spelling spelling, long head, Subject subject) {
        Entry(Spelling spelling, Subject subject) {
            this(spelling, spelling.head(), subject);
        }
    }

    void add(Spelling spelling, Subject subject) {
        entries.add(new Entry(spelling, subject));
    }

    /** Adds a part of a name: of what is as long, a whole name goes before it. */
    void addPart(Spelling spelling, Subject subject) {
        parts.add(new Entry(spelling, subject));
    }

    /** Adds what somebody may be called: it gives way to all that is certain. */
    void addGuess(Spelling spelling, Subject subject) {
        guesses.add(new Entry(spelling, subject));
    }

    /** Adds what would betray somebody inside an address, where words run together. */
    void addTelling(String text) {
        String run = Addresses.squeezed(text);
        if (run.length() >= TELLING) {
            runs.add(run);
        }
    }

    /** Adds a word that would, short as it is, where it stands alone between two marks. */
    void addTellingWord(String text) {
        words.add(Addresses.squeezed(text));
        addTelling(text);
    }

    /** The longest first, of equals the first; the guesses come last. */
    List<Entry> entries() {
        if (ordered.isEmpty()) {
            ordered.addAll(entries);
            ordered.addAll(parts);
            ordered.sort(
                    Comparator.comparingInt((Entry entry) -> entry.spelling().size()).reversed());
            ordered.addAll(guesses);
            for (Entry entry : ordered) {
                heads.add(entry.head());
            }
        }
        return ordered;
    }

    /** Where some of the entries could stand in a text. */
    Heads headsIn(Folded text) {
        entries();
        return Heads.in(text, heads);
    }

    /** Whoever is reached by an address that is not known, but would betray somebody. */
    Subject behind(String address) {
        return address.indexOf('@') >= 0 ? mail : page;
    }

    /** Whether an address would betray somebody. */
    boolean isIn(String address) {
        String decoded = Addresses.decoded(address);
        String run = Addresses.squeezed(decoded);
        for (String telling : runs) {
            if (run.contains(telling)) {
                return true;
            }
        }
        for (String word : Addresses.words(decoded)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
