package letter.cli;

import letter.diagnostic.Location;
import letter.document.JsonText;
import letter.markdown.LineWrapper;
import letter.pipeline.Chosen;
import letter.value.ScreenWidth;
import letter.value.Text;
import letter.view.Candidate;
import letter.view.Shortlist;

import java.util.List;

/**
 * Tells why a letter holds what it holds: every entry, how well it meets the target, in or out.
 *
 * @param json whether programs are told
 * @param columns how wide a line may be; 0 for any width
 */
record Explanation(boolean json, int columns) {
    private static final String IN = "in ";
    private static final String OUT = "out";

    /** What stands below an entry stands under its name. */
    private static final String BELOW = " ".repeat(7);

    /** As this session is told: a terminal has so many columns, and anything else has any. */
    static Explanation in(Session session) {
        Environment environment = session.console().environment();
        return new Explanation(
                session.reporter().options().json(), Terminal.columns(2, environment));
    }

    /** What there is to tell of this letter. */
    String of(Chosen letter) {
        return json ? line(letter) : text(letter);
    }

    private String text(Chosen letter) {
        StringBuilder out = new StringBuilder();
        String target = letter.target().value();
        write(letter.stem() + ": what goes into the letter to " + target + ", and why", "", out);
        String table = table(letter);
        out.append('\n').append(fits(table) ? table : list(letter)).append('\n');
        return Harmless.text(out.toString());
    }

    private boolean fits(String table) {
        for (String line : table.split("\n")) {
            if (columns > 0 && ScreenWidth.of(line) > columns) {
                return false;
            }
        }
        return true;
    }

    /** An entry a line. */
    private static String table(Chosen letter) {
        int names = "entry".length();
        int keywords = "keywords met".length();
        for (Shortlist<?> list : letter.selection().all()) {
            for (Candidate<?> candidate : list.candidates()) {
                names = Math.max(names, ScreenWidth.of(candidate.label()));
                keywords = Math.max(keywords, ScreenWidth.of(met(candidate)));
            }
        }
        StringBuilder out = new StringBuilder();
        row(out, "   ", "score", pad("entry", names), pad("keywords met", keywords), "why");
        for (Shortlist<?> list : letter.selection().all()) {
            if (!list.candidates().isEmpty()) {
                out.append(list.kind().key()).append('\n');
            }
            for (Candidate<?> candidate : list.candidates()) {
                row(
                        out,
                        candidate.fate().isIn() ? IN : OUT,
                        "    " + candidate.score(),
                        pad(candidate.label(), names),
                        pad(met(candidate), keywords),
                        candidate.fate().reason());
            }
        }
        return out.toString();
    }

    private static void row(StringBuilder out, String... cells) {
        out.append("  ").append(String.join("  ", cells)).append('\n');
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - ScreenWidth.of(text));
    }

    /** An entry on a few lines, where they are too narrow for a table. */
    private String list(Chosen letter) {
        StringBuilder out = new StringBuilder();
        for (Shortlist<?> list : letter.selection().all()) {
            if (!list.candidates().isEmpty()) {
                out.append(list.kind().key()).append('\n');
            }
            for (Candidate<?> candidate : list.candidates()) {
                String met = met(candidate);
                String score = "score " + candidate.score() + (met.isEmpty() ? "" : " for " + met);
                String fate = candidate.fate().isIn() ? IN : OUT;
                write(candidate.label(), "  " + fate + "  ", out);
                write(score + "; " + candidate.fate().reason(), BELOW, out);
            }
        }
        return out.toString();
    }

    /** Writes a text behind another, on as many lines as it takes. */
    private void write(String text, String before, StringBuilder out) {
        String hanging = " ".repeat(before.length());
        out.append(before);
        new LineWrapper(columns, hanging, false).write(Harmless.line(text), before.length(), out);
        out.append('\n');
    }

    private static String met(Candidate<?> candidate) {
        StringBuilder out = new StringBuilder();
        for (Text keyword : candidate.met()) {
            out.append(out.length() == 0 ? "" : ", ").append(keyword);
        }
        return out.toString();
    }

    /** For programs: {@code {"letter":"smiles-2025","target":"SMILES",…}} on one line. */
    private static String line(Chosen letter) {
        StringBuilder out = new StringBuilder("{\"letter\":");
        out.append(JsonText.quoted(letter.stem())).append(",\"target\":");
        out.append(JsonText.quoted(letter.target().value())).append(",\"entries\":[");
        String mark = "";
        for (Shortlist<?> list : letter.selection().all()) {
            for (Candidate<?> candidate : list.candidates()) {
                entry(out.append(mark), list.kind().key(), candidate);
                mark = ",";
            }
        }
        return out.append("]}\n").toString();
    }

    private static void entry(StringBuilder out, String kind, Candidate<?> candidate) {
        Location at = candidate.entry().usage().at();
        out.append("{\"kind\":").append(JsonText.quoted(kind));
        out.append(",\"entry\":").append(JsonText.quoted(candidate.label()));
        out.append(",\"file\":").append(JsonText.quoted(at.source().name()));
        out.append(",\"line\":").append(at.line());
        out.append(",\"score\":").append(candidate.score()).append(",\"met\":[");
        List<Text> met = candidate.met();
        for (int i = 0; i < met.size(); i++) {
            out.append(i == 0 ? "" : ",").append(JsonText.quoted(met.get(i).value()));
        }
        out.append("],\"in\":").append(candidate.fate().isIn());
        out.append(",\"why\":").append(JsonText.quoted(candidate.fate().reason())).append('}');
    }
}
