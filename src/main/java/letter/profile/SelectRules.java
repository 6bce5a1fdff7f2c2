package letter.profile;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.document.Suggestion;
import letter.value.Text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds {@code letter.select} against the entries that there are. */
final class SelectRules {
    /** To look for a near word among thousands, thousands of times, takes too long. */
    private static final int MOST_SUGGESTIONS = 100;

    private static final int MOST_IDS = 20;

    private final Spot spot;
    private final Problems problems;
    private int suggestions;

    SelectRules(Spot spot, Problems problems) {
        this.spot = spot;
        this.problems = problems;
    }

    void check(Select select, List<Section> sections) {
        List<Optional<Choice>> choices =
                List.of(
                        select.work(),
                        select.volunteer(),
                        select.education(),
                        select.projects(),
                        select.courses(),
                        select.participation(),
                        select.skills(),
                        select.languages(),
                        select.awards(),
                        select.certificates(),
                        select.publications(),
                        select.interests());
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).isPresent() && choices.get(i).get() instanceof Choice.Ids chosen) {
                check(chosen.ids(), sections.get(i));
            }
        }
    }

    private void check(List<Text> chosen, Section section) {
        Set<String> ids = new LinkedHashSet<>();
        for (Entry entry : section.entries()) {
            Optional<Text> id = entry.usage().id();
            if (id.isPresent()) {
                ids.add(id.get().value());
            }
        }
        List<String> known = List.copyOf(ids);
        for (int i = 0; i < chosen.size(); i++) {
            if (!ids.contains(chosen.get(i).value())) {
                problems.add(
                        Code.UNKNOWN_ENTRY,
                        spot.item(i, "letter", "select", section.key()),
                        "no entry of '" + section.key() + "' has the id '" + chosen.get(i) + "'",
                        hint(chosen.get(i).value(), known, section));
            }
        }
    }

    private String hint(String chosen, List<String> ids, Section section) {
        if (ids.isEmpty()) {
            return "give the entry of '" + section.key() + "' an 'id: " + chosen + "'";
        }
        suggestions++;
        Optional<String> meant =
                suggestions > MOST_SUGGESTIONS ? Optional.empty() : Suggestion.of(chosen, ids);
        if (meant.isPresent()) {
            return "did you mean '" + meant.get() + "'?";
        }
        String more = ids.size() > MOST_IDS ? ", …" : "";
        List<String> some = ids.subList(0, Math.min(ids.size(), MOST_IDS));
        return "ids there: " + String.join(", ", some) + more;
    }
}
