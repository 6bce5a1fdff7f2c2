package letter.document;

import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.value.LanguageTag;
import letter.value.Recent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes records of nodes, and says everything that is wrong with them: {@code new Decoder(tag,
 * codecs, false).decode(Target.class, node)}.
 *
 * <p>The record is the schema: a component's name is the key, its type says what may stand there,
 * and it is required unless it is an {@code Optional}, a {@code List} or an {@link Extra}.
 *
 * <p>Documents that share lists and prose, as those of one profile to many targets do, are decoded
 * faster by one decoder that shares what it makes. Not for several threads at once.
 */
public final class Decoder {
    private final LanguageTag language;
    private final Map<Class<?>, Codec<?>> codecs = new HashMap<>();
    private final Optional<Recent<Node, Decoded>> recent;

    /**
     * @param language in which texts are taken that stand there in several
     * @param sharing whether documents to come share lists and prose with others
     */
    public Decoder(LanguageTag language, List<? extends Codec<?>> codecs, boolean sharing) {
        this.language = language;
        this.recent = sharing ? Optional.of(new Recent<>()) : Optional.empty();
        for (Codec<?> codec : codecs) {
            this.codecs.put(codec.type(), codec);
        }
    }

    /** The record of this type in the node. */
    public <T> Result<T> decode(Class<T> type, Node node) {
        Problems problems = new Problems();
        Decoding decoding = new Decoding(type, language, codecs, recent, problems);
        Optional<?> decoded = decoding.root(node);
        Problems ordered = new Problems();
        ordered.addAll(ByPlace.ordered(problems.all()));
        return decoded.isPresent() ? ordered.result(type.cast(decoded.get())) : ordered.failure();
    }
}
