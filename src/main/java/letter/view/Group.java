package letter.view;

import letter.value.Lazy;
import letter.value.Text;
import letter.value.Variable;

import java.util.List;
import java.util.Optional;

/** One or more, and the words for all of them together. */
public record Group<E>(
        @Variable("The first") E first,
        @Variable("All but the first, where there are more") Lazy<Optional<Group<E>>> rest,
        @Variable("All of them") List<E> list,
        @Variable("All of them, joined: A, B and C") Lazy<Text> all,
        @Variable("Whether there is just one") boolean one) {}
