package letter.cli;

import letter.pipeline.Made;
import letter.value.Text;
import letter.view.Candidate;
import letter.view.Fate;
import letter.view.Shortlist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of letters, for those who ask: how long each is, and what it leaves out. */
final class Account {
    private Account() {}

    /** Lines such as {@code anna: 312 words, 1904 characters (the body, without the frame)}. */
    static String of(List<Made> letters) {
        StringBuilder out = new StringBuilder();
        for (Made letter : letters) {
            out.append(letter.stem()).append(": ").append(letter.measure().words());
            out.append(" words, ").append(letter.measure().characters());
            out.append(" characters (the body, without the frame)\n");
            for (Shortlist<?> list : letter.selection().all()) {
                for (Candidate<?> candidate : list.candidates()) {
                    leftOut(out, letter.stem(), list, candidate);
                }
            }
        }
        return Harmless.text(out.toString());
    }

    private static void leftOut(
            StringBuilder out, String stem, Shortlist<?> list, Candidate<?> candidate) {
        Optional<Text> name = candidate.entry().named();
        Fate fate = candidate.fate();
        if (!fate.isIn() && name.isPresent()) {
            out.append(stem).append(": without ");
            out.append(list.kind().name().toLowerCase(Locale.ROOT)).append(" '");
            out.append(name.get().value()).append("': ").append(fate.reason()).append('\n');
        }
    }
}
