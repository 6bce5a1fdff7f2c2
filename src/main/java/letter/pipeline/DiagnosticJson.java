package letter.pipeline;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.document.JsonText;

import java.util.Locale;

/** A complaint for programs: one JSON object on one line. */
public final class DiagnosticJson {
    private DiagnosticJson() {}

    /** {@code {"severity":"error","code":"MISSPELT_KEY","file":"profile.yaml","line":3,…}}. */
    public static String of(Diagnostic diagnostic) {
        Location at = diagnostic.at();
        StringBuilder out = new StringBuilder("{");
        member(out, "severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        member(out.append(','), "code", diagnostic.code().name());
        member(out.append(','), "file", at.source().name());
        if (at.hasLine()) {
            out.append(",\"line\":").append(at.line());
            out.append(",\"column\":").append(at.column());
        }
        member(out.append(','), "message", diagnostic.message());
        if (diagnostic.hint().isPresent()) {
            member(out.append(','), "hint", diagnostic.hint().get());
        }
        return out.append("}\n").toString();
    }

    private static void member(StringBuilder out, String name, String value) {
        out.append('"').append(name).append("\":");
        JsonText.quote(value, out);
    }
}
