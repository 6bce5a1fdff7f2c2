package letter.cli;

import letter.diagnostic.Location;
import letter.document.JsonText;
import letter.pipeline.Chosen;
import letter.value.ScreenWidth;
import letter.value.Text;
import letter.view.Candidate;
import letter.view.Shortlist;

import java.util.List;

/** Why a letter holds what it holds: every entry, how well it meets the target, in or out. */
final class Explanation {
    private static final String IN = "in ";
    private static final String OUT = "out";

    private Explanation() {}

    /** A table for people, an entry a line. */
    static String text(Chosen letter) {
        int names = "entry".length();
        int keywords = "keywords met".length();
        for (Shortlist<?> list : letter.selection().all()) {
            for (Candidate<?> candidate : list.candidates()) {
                names = Math.max(names, ScreenWidth.of(candidate.label()));
                keywords = Math.max(keywords, ScreenWidth.of(met(candidate)));
            }
        }
        StringBuilder out = new StringBuilder();
        out.append(letter.stem()).append(": what goes into the letter to ");
        out.append(letter.target()).append(", and why\n\n");
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
        return Harmless.text(out.append('\n').toString());
    }

    private static void row(StringBuilder out, String... cells) {
        out.append("  ").append(String.join("  ", cells)).append('\n');
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - ScreenWidth.of(text));
    }

    private static String met(Candidate<?> candidate) {
        StringBuilder out = new StringBuilder();
        for (Text keyword : candidate.met()) {
            out.append(out.length() == 0 ? "" : ", ").append(keyword);
        }
        return out.toString();
    }

    /** The same for programs: {@code {"letter":"smiles-2025","target":"SMILES",…}} on one line. */
    static String json(Chosen letter) {
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
