package letter.batch;

import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.document.Merge;
import letter.document.Node;
import letter.pipeline.Input;
import letter.pipeline.Origin;
import letter.profile.Profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the document of a row is laid of, the lowest first: {@code anna.yaml}, under a target, under
 * overlays, under what the row says itself.
 */
record Layers(Optional<Input> profile, Optional<Input> target, List<Input> overlays, Entry entry) {

    /** The lowest: the profile, or the row's own fields where no file lies under them. */
    Node own() {
        return profile.isPresent() ? profile.get().node() : entry.own();
    }

    /** All of them, merged; adds to the problems which cells have no place in it. */
    Node document(Problems problems) {
        Node document = Profiles.folded(aimed());
        for (Input overlay : overlays) {
            document = Profiles.folded(Merge.overlay(document, overlay.node()));
        }
        if (profile.isPresent() && !entry.own().members().isEmpty()) {
            document = Profiles.folded(Merge.overlay(document, entry.own()));
        }
        for (Entry.Cell cell : entry.cells()) {
            Optional<Node> set = problems.take(cell.path().set(document, cell.value()));
            document = set.orElse(document);
        }
        return Profiles.folded(document);
    }

    /** The lowest, with the target that the row is for. */
    private Node aimed() {
        if (target.isPresent()) {
            return Profiles.withTarget(own(), target.get().node());
        }
        // What the profile says to its own target is not for this one.
        return profile.isPresent() && entry.namesTarget()
                ? profile.get().node().without("target")
                : own();
    }

    /** Where the profile and the target came from. */
    List<Origin> origins() {
        List<Origin> origins = new ArrayList<>(2);
        profile.map(Input::origin).ifPresent(origins::add);
        target.map(Input::origin).ifPresent(origins::add);
        return origins;
    }

    /** The files that were read for it. */
    List<Source> sources() {
        List<Source> sources = new ArrayList<>(2 + overlays.size());
        profile.ifPresent(input -> sources.add(input.node().at().source()));
        target.ifPresent(input -> sources.add(input.node().at().source()));
        for (Input overlay : overlays) {
            sources.add(overlay.node().at().source());
        }
        return sources;
    }
}
