package letter.batch;

import letter.diagnostic.Diagnostic;
import letter.document.Documents;
import letter.document.JsonText;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.pipeline.DiagnosticJson;
import letter.pipeline.Made;
import letter.view.Candidate;
import letter.view.Shortlist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a report says of a row, as one line of JSON: which row it is, then what it made. The second
 * part is the same as long as the letter is, and begins with what it was made from.
 */
final class ReportLine {
    static final String ROW = "{\"row\":";
    private static final String MADE = "\"made\":\"";
    private static final String NAME = ",\"name\":";
    private static final int HASH = 64;
    private static final int NANOS = 1_000_000;

    private ReportLine() {}

    /** Whether a line, or what there is of it, begins with these bytes. */
    static boolean mayBegin(byte[] bytes) {
        return ROW.startsWith(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The whole line, with its line feed. */
    static String of(Outcome outcome) {
        StringBuilder out = new StringBuilder(1024);
        out.append(ROW).append(outcome.number());
        out.append(",\"line\":").append(outcome.at().line());
        String status = outcome.status().name().toLowerCase(Locale.ROOT);
        out.append(",\"status\":\"").append(status).append('"');
        out.append(NAME).append(JsonText.quoted(outcome.name())).append(',');
        if (outcome.told().isEmpty()) {
            diagnostics(out, outcome.diagnostics()).append('}');
        } else {
            out.append(outcome.told());
        }
        return out.append('\n').toString();
    }

    /** The second part of the line of a letter that was made. */
    static String of(Half.Ready ready, List<Placed> files, List<Diagnostic> diagnostics) {
        Trace trace = ready.trace().orElseThrow();
        Made letter = ready.letter();
        StringBuilder out = new StringBuilder(1024);
        out.append(MADE).append(trace.made()).append("\",\"inputs\":[");
        String mark = "";
        for (Trace.Input input : trace.inputs()) {
            file(out.append(mark), input.name(), input.hash()).append('}');
            mark = ",";
        }
        out.append("],\"template\":").append(JsonText.quoted(letter.template()));
        out.append(",\"language\":").append(JsonText.quoted(letter.language().toString()));
        out.append(",\"target\":").append(JsonText.quoted(letter.target().value()));
        out.append(",\"outputs\":[");
        mark = "";
        for (Placed placed : files) {
            file(out.append(mark), placed.path().toString(), placed.hash());
            out.append(",\"format\":\"").append(placed.format().extension()).append("\"}");
            mark = ",";
        }
        out.append("],\"words\":").append(letter.measure().words());
        out.append(",\"characters\":").append(letter.measure().characters());
        selection(out, letter);
        diagnostics(out.append(','), diagnostics);
        return out.append(",\"milliseconds\":")
                .append((double) (ready.nanos() / (NANOS / 1000)) / 1000)
                .append('}')
                .toString();
    }

    private static StringBuilder file(StringBuilder out, String name, String hash) {
        out.append("{\"file\":").append(JsonText.quoted(name));
        return out.append(",\"sha256\":\"").append(hash).append('"');
    }

    private static void selection(StringBuilder out, Made letter) {
        out.append(",\"selection\":{");
        String kindMark = "";
        for (Shortlist<?> list : letter.selection().all()) {
            if (!list.taken().isEmpty()) {
                out.append(kindMark).append('"').append(list.kind().key()).append("\":[");
                String mark = "";
                for (Candidate<?> candidate : list.taken()) {
                    out.append(mark).append(JsonText.quoted(candidate.label()));
                    mark = ",";
                }
                out.append(']');
                kindMark = ",";
            }
        }
        out.append('}');
    }

    private static StringBuilder diagnostics(StringBuilder out, List<Diagnostic> diagnostics) {
        out.append("\"diagnostics\":[");
        String mark = "";
        for (Diagnostic diagnostic : diagnostics) {
            out.append(mark).append(DiagnosticJson.of(diagnostic).strip());
            mark = ",";
        }
        return out.append(']');
    }

    /** What the letter of a line was made from; empty where none was made. */
    static String madeFrom(String line) {
        int begin = line.indexOf(MADE) + MADE.length();
        boolean made = begin >= MADE.length() && begin + HASH <= line.length();
        return made ? line.substring(begin, begin + HASH) : "";
    }

    /** The second part of a line. */
    static String tail(String line) {
        return line.substring(line.indexOf(MADE)).strip();
    }

    /** Whether this is a line of a report, and nothing was cut off before its end. */
    static boolean isWhole(String line) {
        // In the middle there is no such brace, but where another line was cut off.
        return line.lastIndexOf(ROW) == 0 && line.endsWith("}") && row(line) > 0;
    }

    /** The number of a line's row; 0 where it has none. */
    static long row(String line) {
        long row = 0;
        for (int i = ROW.length(); i < line.length() && isDigit(line.charAt(i)); i++) {
            row = row * 10 + line.charAt(i) - '0';
        }
        return row;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** What a line is known by: its name, quoted as it stands there, else its row. */
    static String key(String line) {
        String quoted = quotedName(line);
        return quoted.length() > 2 ? quoted : "row " + row(line);
    }

    /** The name in a line; empty where it has none. */
    static String name(String line) {
        String quoted = quotedName(line);
        if (quoted.indexOf('\\') < 0) {
            return quoted.length() > 2 ? quoted.substring(1, quoted.length() - 1) : "";
        }
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        Optional<Node> read = Documents.readLine("report", bytes, 1).value();
        Optional<Node> name = read.isPresent() ? read.get().get("name") : Optional.empty();
        return name.isPresent() && name.get() instanceof ScalarNode text ? text.text() : "";
    }

    private static String quotedName(String line) {
        int begin = line.indexOf(NAME) + NAME.length();
        if (begin < NAME.length()) {
            return "";
        }
        int end = begin + 1;
        while (end < line.length() && line.charAt(end) != '"') {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        return line.substring(begin, Math.min(end + 1, line.length()));
    }
}
