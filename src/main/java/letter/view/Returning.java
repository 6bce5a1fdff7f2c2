package letter.view;

import letter.value.Text;
import letter.value.Variable;

import java.util.List;

/** Earlier editions of what is applied for. */
public record Returning(
        @Variable(value = "The series: SMILES", from = "target.series") Text series,
        @Variable(
                        value = "When: last year, in each of the past two years, in 2021 and 2023",
                        from = "participation[].edition")
                Text when,
        @Variable("Whether there was just one") boolean one,
        @Variable("Each of them, the latest first") List<ParticipationEntry> list) {}
