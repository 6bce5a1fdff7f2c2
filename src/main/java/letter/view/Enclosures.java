package letter.view;

import letter.value.Text;
import letter.value.Variable;

import java.util.List;

/** What is enclosed. */
public record Enclosures(
        @Variable("Enclosure, or Enclosures") Text label,
        @Variable("Each of them") List<Text> list,
        @Variable("All of them, joined") Text all) {}
