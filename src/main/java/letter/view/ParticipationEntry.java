package letter.view;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Prose;
import letter.value.Text;
import letter.value.Variable;

import java.util.Optional;

/** An event that the applicant took part in. */
public record ParticipationEntry(
        @Variable(
                        value = "The event: SMILES 2024, Conf 2023 (as a speaker)",
                        from = "participation[].phrase")
                Text phrase,
        @Variable(
                        value = "The event, without what the applicant was there: Conf 2023",
                        from = "participation[].phrase")
                Text event,
        @Variable(
                        value =
                                "When it was, as an adverbial: since May 2020, from May 2020 to June 2022, in 2023",
                        from = "participation[].startDate")
                Optional<Text> when,
        @Variable(value = "Which edition", from = "participation[].edition") Optional<Text> edition,
        @Variable(value = "What the applicant was there", from = "participation[].role")
                Optional<Text> role,
        @Variable(
                        value = "What the applicant was, if more than a participant: as a speaker",
                        from = "participation[].role")
                Optional<Text> as,
        @Variable(value = "What the applicant worked on there", from = "participation[].project")
                Optional<Text> project,
        @Variable(value = "Who led that project", from = "participation[].lead")
                Optional<Text> lead,
        @Variable("Whether it was held online") boolean online,
        @Variable("Whether it was held in both ways") boolean hybrid,
        @Variable(
                        value = "What the applicant says of it, in whole sentences",
                        from = "participation[].statement")
                Optional<Prose> statement,
        @Variable(value = "Names of the user's own", from = "participation[].extra") Extra extra,
        Location at) {}
