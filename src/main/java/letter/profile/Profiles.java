package letter.profile;

import letter.diagnostic.Result;
import letter.document.Codec;
import letter.document.Decoder;
import letter.document.MapNode;
import letter.document.Merge;
import letter.document.Node;
import letter.value.LanguageTag;

import java.util.List;
import java.util.Optional;

/** Profiles and targets as documents: merged as nodes first, decoded then. */
public final class Profiles {
    /** How the types are read that only profiles have. */
    public static final List<Codec<?>> CODECS = List.of(new ChoiceCodec());

    private static final String TARGET = "target";
    private static final String LETTER = "letter";

    private Profiles() {}

    /** The profile in this document, its texts in this language. */
    public static Result<Profile> decode(Node document, LanguageTag language) {
        return new Decoder(language, CODECS).decode(Profile.class, document);
    }

    /** The target in this document: what stands under {@code target} in a profile. */
    public static Result<Target> decodeTarget(Node document, LanguageTag language) {
        return new Decoder(language, CODECS).decode(Target.class, document);
    }

    /** The profile for this target; one of its own is replaced whole. */
    public static Node withTarget(Node profile, Node target) {
        return profile instanceof MapNode map ? Merge.put(map, TARGET, target) : profile;
    }

    /**
     * The profile with the target's own wording laid over its general one, and no longer beside it.
     *
     * <p>What is left empty there does not remove anything: it is an error like everywhere.
     */
    public static Node folded(Node profile) {
        if (!(profile instanceof MapNode map)
                || !(map.get(TARGET).orElse(profile) instanceof MapNode target)
                || !(target.get(LETTER).orElse(profile) instanceof MapNode special)) {
            return profile;
        }
        Optional<Node> general = map.get(LETTER);
        if (target == profile || special == profile) {
            return profile;
        }
        if (general.isPresent() && !(general.get() instanceof MapNode)) {
            return profile;
        }
        Node wording = general.isPresent() ? Merge.fold(general.get(), special) : special;
        MapNode plain = Merge.put(map, TARGET, target.without(LETTER));
        return Merge.put(plain, LETTER, wording);
    }
}
