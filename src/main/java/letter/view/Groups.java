package letter.view;

import letter.language.Language;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** Lists, and the words for all of them together. */
final class Groups {
    /** How deep templates can go into the rest of a rest; further down nobody looks. */
    private static final int DEPTH = 8;

    private Groups() {}

    /**
     * @param list what is grouped
     * @param phrases the words for each of them
     */
    static <E> Optional<Group<E>> of(List<E> list, List<Text> phrases, Language language) {
        return list.isEmpty()
                ? Optional.empty()
                : of(List.copyOf(list), List.copyOf(phrases), language, DEPTH);
    }

    static Optional<Group<Text>> of(List<Text> list, Language language) {
        return of(list, list, language);
    }

    private static <E> Optional<Group<E>> of(
            List<E> list, List<Text> phrases, Language language, int depth) {
        if (list.isEmpty() || depth == 0) {
            return Optional.empty();
        }
        int size = list.size();
        Optional<Group<E>> rest =
                of(list.subList(1, size), phrases.subList(1, size), language, depth - 1);
        return Optional.of(new Group<>(list.get(0), rest, list, language.join(phrases), size == 1));
    }
}
