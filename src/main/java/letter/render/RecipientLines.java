package letter.render;

import letter.value.Text;
import letter.value.Variable;

import java.util.List;
import java.util.Optional;

/** An address that has at least one line. */
public record RecipientLines(@Variable("Each of them") List<Text> lines) {
    public RecipientLines {
        lines = List.copyOf(lines);
    }

    static Optional<RecipientLines> of(List<Text> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(new RecipientLines(lines));
    }
}
