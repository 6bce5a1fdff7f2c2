package letter.profile;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;

import java.util.ArrayList;
import java.util.List;

/** Tells once that summaries, which a CV prints, are not copied into letters. */
final class Summaries {
    private Summaries() {}

    static void note(Profile profile, Spot spot, Problems problems) {
        List<Location> found = new ArrayList<>();
        if (profile.basics().summary().isPresent()) {
            found.add(spot.at("basics", "summary"));
        }
        for (Work work : profile.work()) {
            if (work.summary().isPresent() && work.usage().statement().isEmpty()) {
                found.add(spot.inEntry(work, "summary"));
            }
        }
        for (Volunteer volunteer : profile.volunteer()) {
            if (volunteer.summary().isPresent() && volunteer.usage().statement().isEmpty()) {
                found.add(spot.inEntry(volunteer, "summary"));
            }
        }
        if (!found.isEmpty()) {
            String times = found.size() == 1 ? "" : ", here and " + (found.size() - 1) + " more";
            problems.add(
                    Code.SUMMARY_UNUSED,
                    found.get(0),
                    "a summary stays in the CV" + times,
                    "write 'statement: …' on an entry for what a letter should say of it");
        }
    }
}
