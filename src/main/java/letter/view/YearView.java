package letter.view;

import letter.value.Text;
import letter.value.Variable;

/** The year of study that the applicant is in. */
public record YearView(
        @Variable("Which: first, second") Text ordinal,
        @Variable("Whether it is seven months old or more") boolean completing) {}
