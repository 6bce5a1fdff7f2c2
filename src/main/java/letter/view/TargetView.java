package letter.view;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Text;
import letter.value.Variable;

import java.util.Optional;

/** What the letter applies for. */
public record TargetView(
        @Variable(
                        value =
                                "What is applied for, in a sentence: SMILES 2025, the position of developer at Acme",
                        from = "target.phrase")
                Text phrase,
        @Variable(value = "Its name", from = "target.name") Text name,
        @Variable(
                        value = "Its name and edition, as a subject line cites them: SMILES 2025",
                        from = "target.name")
                Text title,
        @Variable(value = "Who offers it", from = "target.organization")
                Optional<Text> organization,
        @Variable(value = "What it is an edition of", from = "target.series") Optional<Text> series,
        @Variable(value = "Which edition", from = "target.edition") Optional<Text> edition,
        @Variable(value = "Where it is held", from = "target.place") Optional<Text> place,
        @Variable("Whether it is a school") boolean school,
        @Variable("Whether it is a degree programme") boolean degree,
        @Variable("Whether it is a job") boolean job,
        @Variable("Whether it is a grant") boolean grant,
        @Variable(value = "What it is about", from = "target.topics") Optional<Group<Text>> topics,
        @Variable(value = "Names of the user's own", from = "target.extra") Extra extra,
        Location at) {}
