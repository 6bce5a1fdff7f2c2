package letter.redact;

import letter.value.Text;

import java.util.List;

/** Puts stand-ins into texts. */
final class TextRedaction {
    private final Known known;
    private final StandIns standIns;

    TextRedaction(Known known, StandIns standIns) {
        this.known = known;
        this.standIns = standIns;
    }

    Known known() {
        return known;
    }

    Text text(Text text) {
        List<Finder.Hit> hits = Finder.find(known, text.value());
        return hits.isEmpty() ? text : new Text(with(hits, text.value(), 0, text.value().length()));
    }

    /** A piece of a text, where what begins in it has been found; what only ends in it is gone. */
    String with(List<Finder.Hit> hits, String text, int from, int to) {
        StringBuilder out = new StringBuilder();
        int at = from;
        for (Finder.Hit hit : hits) {
            if (hit.end() <= from || hit.start() >= to) {
                continue;
            }
            if (hit.start() >= from) {
                out.append(text, at, hit.start()).append(standIns.of(hit.subject()));
            }
            at = Math.min(hit.end(), to);
        }
        return out.append(text, at, to).toString();
    }
}
