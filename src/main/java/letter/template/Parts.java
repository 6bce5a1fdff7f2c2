package letter.template;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A body or page and all partials that it includes, read and free of errors of their own. */
final class Parts {
    /** Partials inside partials. */
    private static final int MAX_DEPTH = 10;

    private final TemplateFolder folder;
    private final String root;
    private final Flow flow;
    private final List<String> endings;
    private final Problems problems = new Problems();
    private final Map<String, Part> byFile = new HashMap<>();
    private final Map<String, String> fileOf = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private Parts(TemplateFolder folder, String root, Flow flow) {
        this.folder = folder;
        this.root = root;
        this.flow = flow;
        this.endings = endings(root);
    }

    /** The parts that this one leads to; it must stand in the folder. */
    static Result<Parts> load(TemplateFolder folder, String root, Flow flow) {
        Parts parts = new Parts(folder, root, flow);
        Optional<Result<Source>> source = folder.part(root);
        if (source.isEmpty()) {
            throw new IllegalStateException("no '" + root + "' in " + folder.place());
        }
        parts.add(root, source.get(), new ArrayList<>());
        return parts.problems.result(parts);
    }

    /** The body or page itself. */
    Part root() {
        return get(root);
    }

    /** The partial that tags call by this name. */
    Part partial(String name) {
        return get(fileOf.get(name));
    }

    private Part get(String file) {
        Part part = byFile.get(file);
        if (part == null) {
            throw new IllegalStateException("a part that was not loaded: " + file);
        }
        return part;
    }

    private void add(String file, Result<Source> read, List<String> callers) {
        Optional<Source> source = problems.take(read);
        if (source.isEmpty()) {
            return;
        }
        Result<Part> scanned = TagScanner.scan(file, source.get(), flow);
        Optional<Part> part = problems.take(scanned);
        if (part.isEmpty()) {
            return;
        }
        byFile.put(file, part.get());
        callers.add(file);
        includeAll(part.get().pieces(), callers);
        callers.remove(callers.size() - 1);
    }

    private void includeAll(List<Piece> pieces, List<String> callers) {
        for (Piece piece : pieces) {
            if (piece instanceof Tag tag) {
                words.addAll(tag.path());
                if (tag.kind() == Tag.Kind.PARTIAL) {
                    include(tag, callers);
                }
                includeAll(tag.inner(), callers);
            }
        }
    }

    private void include(Tag tag, List<String> callers) {
        Optional<String> known = Optional.ofNullable(fileOf.get(tag.name()));
        if (known.isPresent()) {
            refuseCycle(tag, known.get(), callers);
            return;
        }
        for (String ending : endings) {
            String file = tag.name() + ending;
            Optional<Result<Source>> source = folder.part(file);
            if (source.isPresent()) {
                fileOf.put(tag.name(), file);
                if (refuseCycle(tag, file, callers)) {
                    add(file, source.get(), callers);
                }
                return;
            }
        }
        problems.add(
                Code.UNKNOWN_PARTIAL,
                tag.at(),
                "there is no partial '" + tag.name() + "'",
                "it would be the file "
                        + tag.name()
                        + endings.get(endings.size() - 1)
                        + " in "
                        + folder.place());
    }

    /** Whether the partial may stand here: not inside itself, and not deeper than is sane. */
    private boolean refuseCycle(Tag tag, String file, List<String> callers) {
        if (callers.contains(file)) {
            String way = String.join(" > ", callers.subList(callers.indexOf(file), callers.size()));
            problems.add(
                    Code.UNKNOWN_PARTIAL,
                    tag.at(),
                    "the partial '" + tag.name() + "' includes itself: " + way + " > " + file,
                    "leave the tag out");
            return false;
        }
        if (callers.size() > MAX_DEPTH) {
            problems.add(
                    Code.TOO_LARGE,
                    tag.at(),
                    "partials stand inside each other more than " + MAX_DEPTH + " deep");
            return false;
        }
        return true;
    }

    /** What a partial of this body may end in: its language first, then any. */
    private static List<String> endings(String root) {
        List<String> endings = new ArrayList<>(3);
        String stem = root.substring(0, root.length() - TemplateFolder.MUSTACHE.length());
        int dot = stem.indexOf('.');
        String variant = dot < 0 ? "" : stem.substring(dot);
        while (!variant.isEmpty()) {
            endings.add(variant + TemplateFolder.MUSTACHE);
            variant = variant.substring(0, Math.max(variant.lastIndexOf('-'), 0));
        }
        endings.add(TemplateFolder.MUSTACHE);
        return endings;
    }

    /** Every word in a name of any tag: {@code education} and {@code current}. */
    Set<String> words() {
        return words;
    }
}
