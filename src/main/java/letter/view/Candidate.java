package letter.view;

import letter.profile.Education;
import letter.profile.Entry;
import letter.profile.Participation;
import letter.profile.Volunteer;
import letter.profile.Work;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/**
 * An entry that could go into a letter, and what speaks for it.
 *
 * @param met the keywords that it has in common with the target, as the user wrote them
 * @param highlights those of its highlights that the letter tells, the strongest first
 */
public record Candidate<E extends Entry>(
        E entry, List<Text> met, Standing standing, Fate fate, List<Text> highlights) {
    public Candidate {
        met = List.copyOf(met);
        highlights = List.copyOf(highlights);
    }

    /** How well it meets the target. */
    public int score() {
        return met.size();
    }

    /** Its name, for people, with what tells it from its like: {@code SMILES 2024}. */
    public String label() {
        if (entry.named().isEmpty()) {
            return "(no name)";
        }
        String name = entry.named().get().value();
        if (entry instanceof Participation event && event.edition().isPresent()) {
            return name + " " + event.edition().get();
        } else if (entry instanceof Work work) {
            return with(name, work.position());
        } else if (entry instanceof Volunteer work) {
            return with(name, work.position());
        } else if (entry instanceof Education study) {
            return with(name, study.area());
        }
        return name;
    }

    private static String with(String name, Optional<Text> detail) {
        return detail.isPresent() ? name + " (" + detail.get() + ")" : name;
    }

    Candidate<E> with(Fate other) {
        return new Candidate<>(entry, met, standing, other, highlights);
    }

    /** What is left of it after this cut; itself, where the cut is none of its own. */
    Candidate<E> without(Cut cut) {
        if (cut instanceof Cut.OfKind) {
            return fate.isIn() || fate.isCrowdedOut() ? with(Fate.UNSAID) : this;
        } else if (cut instanceof Cut.OfEntry gone && gone.entry() == entry) {
            return with(Fate.DISPENSED);
        } else if (cut instanceof Cut.OfHighlight gone && gone.entry() == entry) {
            List<Text> fewer = highlights.subList(0, highlights.size() - 1);
            return new Candidate<>(entry, met, standing, fate, fewer);
        }
        return this;
    }
}
