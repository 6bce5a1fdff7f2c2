package letter.view;

import letter.language.Language;
import letter.value.Lazy;
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
        return Optional.of(
                new Group<>(
                        list.get(0),
                        new Rest<>(list, phrases, language, depth),
                        list,
                        new Joined(phrases, language),
                        list.size() == 1));
    }

    /** All but the first. */
    private static final class Rest<E> extends Lazy<Optional<Group<E>>> {
        private final List<E> list;
        private final List<Text> phrases;
        private final Language language;
        private final int depth;

        Rest(List<E> list, List<Text> phrases, Language language, int depth) {
            this.list = list;
            this.phrases = phrases;
            this.language = language;
            this.depth = depth;
        }

        @Override
        protected Optional<Group<E>> make() {
            int size = list.size();
            return of(list.subList(1, size), phrases.subList(1, size), language, depth - 1);
        }
    }

    /** The words for all of them. */
    private static final class Joined extends Lazy<Text> {
        private final List<Text> phrases;
        private final Language language;

        Joined(List<Text> phrases, Language language) {
            this.phrases = phrases;
            this.language = language;
        }

        @Override
        protected Text make() {
            return language.join(phrases);
        }
    }
}
