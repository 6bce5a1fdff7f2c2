package letter.profile;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.document.Suggestion;
import letter.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds {@code letter.select} against the entries that there are. */
final class SelectRules {
    private final Spot spot;
    private final Problems problems;

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
        List<String> ids = new ArrayList<>();
        for (Entry entry : section.entries()) {
            Optional<Text> id = entry.usage().id();
            if (id.isPresent() && !ids.contains(id.get().value())) {
                ids.add(id.get().value());
            }
        }
        for (int i = 0; i < chosen.size(); i++) {
            if (!ids.contains(chosen.get(i).value())) {
                problems.add(
                        Code.UNKNOWN_ENTRY,
                        spot.item(i, "letter", "select", section.key()),
                        "no entry of '" + section.key() + "' has the id '" + chosen.get(i) + "'",
                        hint(chosen.get(i).value(), ids, section));
            }
        }
    }

    private static String hint(String chosen, List<String> ids, Section section) {
        Optional<String> meant = Suggestion.of(chosen, ids);
        if (meant.isPresent()) {
            return "did you mean '" + meant.get() + "'?";
        }
        return ids.isEmpty()
                ? "give the entry of '" + section.key() + "' an 'id: " + chosen + "'"
                : "ids there: " + String.join(", ", ids);
    }
}
