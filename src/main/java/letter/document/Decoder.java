package letter.document;

import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
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
 * <p>What one document has of another, as letters of many profiles have their target, is decoded
 * once. Not for several threads at once.
 */
public final class Decoder {
    private final LanguageTag language;
    private final Map<Class<?>, Codec<?>> codecs = new HashMap<>();
    private final boolean sharing;
    private final Recent<Object, Decoded> recent = new Recent<>();

    /**
     * @param language in which texts are taken that stand there in several
     * @param sharing whether documents to come share what stands in their own file, too, as those
     *     of one profile to many targets do
     */
    public Decoder(LanguageTag language, List<? extends Codec<?>> codecs, boolean sharing) {
        this.language = language;
        this.sharing = sharing;
        for (Codec<?> codec : codecs) {
            this.codecs.put(codec.type(), codec);
        }
    }

    /** The record of this type in the node. */
    public <T> Result<T> decode(Class<T> type, Node node) {
        Problems problems = new Problems();
        Optional<Source> alone = sharing ? Optional.empty() : Optional.of(node.at().source());
        Lasting lasting = new Lasting(recent, alone);
        Decoding decoding = new Decoding(type, language, codecs, Optional.of(lasting), problems);
        Optional<?> decoded = decoding.root(node);
        Problems ordered = new Problems();
        ordered.addAll(ByPlace.ordered(problems.all()));
        return decoded.isPresent() ? ordered.result(type.cast(decoded.get())) : ordered.failure();
    }
}
