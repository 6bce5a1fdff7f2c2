package letter.view;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Prose;
import letter.value.Text;
import letter.value.Variable;

import java.util.Optional;

/** A skill. */
public record SkillView(
        @Variable(value = "The skill", from = "skills[].phrase") Text phrase,
        @Variable(value = "How well it is mastered", from = "skills[].level") Optional<Text> level,
        @Variable(
                        value = "What the applicant says of it, in whole sentences",
                        from = "skills[].statement")
                Optional<Prose> statement,
        @Variable(value = "Names of the user's own", from = "skills[].extra") Extra extra,
        Location at) {}
