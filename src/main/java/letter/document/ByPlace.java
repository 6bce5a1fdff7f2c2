package letter.document;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Source;

import java.util.ArrayList;
import java.util.List;

/** Puts complaints into the order in which a user goes through a file. */
public final class ByPlace {
    private ByPlace() {}

    /** Each file's complaints from top to bottom, the files in the order of their first. */
    public static List<Diagnostic> ordered(List<Diagnostic> all) {
        if (all.size() < 2) {
            return all;
        }
        List<Source> sources = new ArrayList<>();
        for (Diagnostic diagnostic : all) {
            if (rank(sources, diagnostic) < 0) {
                sources.add(diagnostic.at().source());
            }
        }
        List<Diagnostic> sorted = new ArrayList<>(all);
        sorted.sort((a, b) -> compare(sources, a, b));
        return sorted;
    }

    private static int compare(List<Source> sources, Diagnostic a, Diagnostic b) {
        int byFile = Integer.compare(rank(sources, a), rank(sources, b));
        return byFile != 0 ? byFile : Integer.compare(a.at().index(), b.at().index());
    }

    private static int rank(List<Source> sources, Diagnostic diagnostic) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i) == diagnostic.at().source()) {
                return i;
            }
        }
        return -1;
    }
}
