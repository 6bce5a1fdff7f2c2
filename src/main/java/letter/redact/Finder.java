package letter.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what is not to be said in a text: addresses first, then the longest names first. */
final class Finder {
    private final Known known;
    private final String text;
    private final boolean[] taken;
    private final List<Hit> hits = new ArrayList<>();

    private Finder(Known known, String text) {
        this.known = known;
        this.text = text;
        this.taken = new boolean[text.length()];
    }

    /**
     * A place in a text that gives somebody away.
     *
     * @param certain whether it can be nothing else
     */
    record Hit(int start, int end, Subject subject, boolean certain) {
        Hit upTo(int other) {
            return new Hit(start, other, subject, certain);
        }
    }

    /** Where to put stand-ins, in order; what stands side by side for the same one is one. */
    static List<Hit> find(Known known, String text) {
        Finder finder = new Finder(known, text);
        finder.addresses();
        Folded folded = Folded.of(text);
        Heads heads = known.headsIn(folded);
        for (Known.Entry entry : known.entries()) {
            finder.find(entry, folded, heads);
        }
        finder.hits.sort(Comparator.comparingInt(Hit::start));
        return finder.joined();
    }

    private void addresses() {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || " \n\t\u00A0<>\"()".indexOf(text.charAt(i)) >= 0) {
                address(start, i);
                start = i + 1;
            }
        }
    }

    private void address(int from, int to) {
        int end = to;
        while (end > from && ".,;:!?'”»".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String word = text.substring(from, end);
        if (Addresses.isAddress(word) && known.isIn(word) && !isName(word)) {
            take(new Hit(from, end, known.behind(word), true));
        }
    }

    /** Whether it is a name that looks like an address: {@code Booking.com's}. */
    private boolean isName(String word) {
        Folded folded = Folded.of(word);
        for (Known.Entry entry : known.entries()) {
            int end = entry.spelling().endAt(folded, 0);
            if (end > 0 && !leadsOn(word.substring(folded.start(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsOn(String rest) {
        return rest.indexOf('.') >= 0 || rest.indexOf('@') >= 0 || rest.indexOf('/') >= 0;
    }

    private void find(Known.Entry entry, Folded folded, Heads heads) {
        int at = next(entry, 0, folded, heads);
        while (at >= 0) {
            int end = taken[folded.start(at)] ? -1 : entry.spelling().endAt(folded, at);
            if (end > at && isFree(folded.start(at), folded.start(end))) {
                int start = folded.start(at);
                take(
                        new Hit(
                                start,
                                withoutFullStop(start, folded.start(end)),
                                entry.subject(),
                                entry.spelling().isCertain()));
                at = next(entry, end, folded, heads);
            } else {
                at = next(entry, at + 1, folded, heads);
            }
        }
    }

    /** Where the entry could stand, from a place on; -1 for nowhere. */
    private static int next(Known.Entry entry, int from, Folded folded, Heads heads) {
        if (entry.head() == Heads.NONE) {
            return from < folded.length() ? from : -1;
        }
        return heads.from(entry.head(), from);
    }

    /** The full stop of {@code Smith & Co.} stays where it ends the sentence as well. */
    private int withoutFullStop(int start, int end) {
        boolean stop = end - 1 > start && text.charAt(end - 1) == '.';
        boolean ends =
                end + 1 < text.length()
                        && text.charAt(end) == ' '
                        && Character.isUpperCase(text.codePointAt(end + 1));
        return stop && ends ? end - 1 : end;
    }

    private boolean isFree(int start, int end) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private void take(Hit hit) {
        for (int i = hit.start(); i < hit.end(); i++) {
            taken[i] = true;
        }
        hits.add(hit);
    }

    private List<Hit> joined() {
        List<Hit> joined = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            int last = joined.size() - 1;
            if (last >= 0
                    && joined.get(last).subject() == hit.subject()
                    && isNothing(joined.get(last).end(), hit.start(), hit.subject().label())) {
                Hit before = joined.get(last);
                joined.set(last, new Hit(before.start(), hit.end(), hit.subject(), true));
            } else {
                joined.add(hit);
            }
        }
        return joined;
    }

    /**
     * Whether only blanks are between two parts of a name, or an initial; or an address's comma.
     */
    private boolean isNothing(int from, int to, Label label) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean comma = c == ',' && label == Label.LOCATION;
            boolean initial =
                    label == Label.NAME
                            && Character.isUpperCase(c)
                            && i + 1 < to
                            && text.charAt(i + 1) == '.';
            boolean point = c == '.' && i > from && Character.isUpperCase(text.charAt(i - 1));
            if (c != ' ' && c != '\u00A0' && !comma && !initial && !point) {
                return false;
            }
        }
        return to > from && (label == Label.NAME || label == Label.LOCATION);
    }
}
