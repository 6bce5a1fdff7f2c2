package letter.view;

import letter.value.Variable;

import java.util.Optional;

/** What the applicant took part in before. */
public record ParticipationView(
        @Variable(value = "Earlier editions of the target", from = "participation")
                Optional<Returning> returning,
        @Variable(value = "All else", from = "participation")
                Optional<Group<ParticipationEntry>> others) {}
