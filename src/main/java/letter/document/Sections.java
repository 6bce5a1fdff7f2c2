package letter.document;

import letter.diagnostic.Diagnostic;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lists that a decoder has been through: documents that share them, as the letters of one
 * profile do, are decoded in the time that the rest takes.
 */
final class Sections {
    private static final int MOST = 256;

    private final Map<ListNode, Section> known = new IdentityHashMap<>();

    /** What came of a list, and what there was to say of it. */
    record Section(Optional<?> value, List<Diagnostic> problems, Gathered gathered) {}

    Optional<Section> get(ListNode list) {
        return Optional.ofNullable(known.get(list));
    }

    void put(ListNode list, Section section) {
        if (known.size() == MOST) {
            known.clear();
        }
        known.put(list, section);
    }
}
