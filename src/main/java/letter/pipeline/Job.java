package letter.pipeline;

import letter.document.Node;
import letter.profile.TargetNames;

import java.util.List;

/**
 * One letter to be made.
 *
 * @param stem the name of its files, without extension
 * @param files the profile, and the target where it is not the profile's own
 * @param document the profile with its target, overlays and settings, merged
 * @param own the profile as its file has it, with the target that it has itself
 * @param targets what all targets of this run are called
 * @param form in which it comes out
 */
public record Job(
        String stem, List<Origin> files, Node document, Node own, TargetNames targets, Form form) {

    /** What it is made of, for people: {@code 'anna.yaml' to 'targets/smiles.yaml'}. */
    String madeOf() {
        StringBuilder names = new StringBuilder();
        for (Origin file : files) {
            names.append(names.length() == 0 ? "'" : " to '").append(file.name()).append("'");
        }
        return names.toString();
    }
}
