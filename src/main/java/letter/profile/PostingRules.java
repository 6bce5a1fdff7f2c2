package letter.profile;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;

import java.util.Locale;
import java.util.Optional;

/** Where a target has a key of postings, and one of its own was probably meant. */
final class PostingRules {
    private PostingRules() {}

    static void check(JobPosting posting, Spot spot, Problems problems) {
        Optional<TargetKind> meant = posting.mistakenKind();
        if (meant.isPresent()) {
            problems.add(
                    Code.UNKNOWN_KEY,
                    spot.at("target", "type"),
                    "'type' is how a job is filled: full-time, contract",
                    "did you mean 'kind: " + meant.get().name().toLowerCase(Locale.ROOT) + "'?");
        }
        if (posting.date().isPresent() && !posting.isThere()) {
            problems.add(
                    Code.UNKNOWN_KEY,
                    spot.at("target", "date"),
                    "'date' is when a job posting was published, and this is none",
                    "did you mean 'startDate', 'deadline' or 'letter.date'?");
        }
    }
}
