package letter.pipeline;

import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.document.Merge;
import letter.document.Node;
import letter.document.Setting;
import letter.profile.Profiles;

import java.util.List;
import java.util.Optional;

/**
 * What a call lays over every profile and its target: overlays, then settings.
 *
 * @param settings {@code PATH=VALUE}, in the order in which they apply
 */
public record Overlays(List<Input> files, List<String> settings) {

    /** The document under them; what is said to one place wins over what is said to all. */
    public Result<Node> over(Node document) {
        Problems problems = new Problems();
        Node merged = Profiles.folded(document);
        for (Input file : files) {
            merged = Profiles.folded(Merge.overlay(merged, file.node()));
        }
        for (String setting : settings) {
            Optional<Node> set = problems.take(Setting.apply(merged, setting));
            merged = Profiles.folded(set.orElse(merged));
        }
        return problems.result(merged);
    }
}
