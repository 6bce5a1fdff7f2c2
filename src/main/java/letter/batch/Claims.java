package letter.batch;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.pipeline.Fingerprints;
import letter.render.Format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which row has taken which name, in a few bytes a name. */
final class Claims {
    private final Fingerprints rows = new Fingerprints();

    /** Takes the names of a row's letter; a complaint where another row has one of them. */
    Optional<Diagnostic> claim(long row, Location at, FileName name, List<Format> formats) {
        for (Format format : formats) {
            String file = name.of(format);
            // On some systems names that differ in case are one.
            byte[] key = file.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            long other = rows.putIfAbsent(key, row);
            if (other >= 0) {
                return Optional.of(
                        new Diagnostic(
                                Code.SAME_OUTPUT,
                                at,
                                "'" + file + "' is the name of letter " + other + " already",
                                Optional.of(
                                        "name the files by what tells the letters apart:"
                                                + " '{basics.name}-{target.name}', or '{row}'")));
            }
        }
        return Optional.empty();
    }
}
