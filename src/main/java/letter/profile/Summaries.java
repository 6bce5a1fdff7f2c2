package letter.profile;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.value.Text;

import java.util.Optional;

/** Tells once that summaries, which a CV prints, are not copied into letters. */
final class Summaries {
    private final Spot spot;
    private Optional<Location> first = Optional.empty();
    private int more;

    private Summaries(Spot spot) {
        this.spot = spot;
    }

    static void note(Profile profile, Spot spot, Problems problems) {
        Summaries summaries = new Summaries(spot);
        if (profile.basics().summary().isPresent()) {
            summaries.first = Optional.of(spot.at("basics", "summary"));
        }
        for (Work work : profile.work()) {
            summaries.add(work, work.summary());
        }
        for (Volunteer volunteer : profile.volunteer()) {
            summaries.add(volunteer, volunteer.summary());
        }
        summaries.report(problems);
    }

    private void add(Entry entry, Optional<Text> summary) {
        if (summary.isEmpty() || entry.usage().statement().isPresent()) {
            return;
        }
        if (first.isPresent()) {
            more++;
        } else {
            first = Optional.of(spot.inEntry(entry, "summary"));
        }
    }

    private void report(Problems problems) {
        if (first.isPresent()) {
            problems.add(
                    Code.SUMMARY_UNUSED,
                    first.get(),
                    "a summary stays in the CV" + (more == 0 ? "" : ", here and " + more + " more"),
                    "write 'statement: …' on an entry for what a letter should say of it");
        }
    }
}
