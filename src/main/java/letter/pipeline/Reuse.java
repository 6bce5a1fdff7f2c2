package letter.pipeline;

import letter.document.Decoder;
import letter.document.MapNode;
import letter.document.Node;
import letter.language.Language;
import letter.language.Languages;
import letter.profile.OtherTargets;
import letter.profile.Profiles;
import letter.profile.Target;
import letter.profile.TargetNames;
import letter.render.BodyMerge;
import letter.value.LanguageTag;
import letter.view.TargetWords;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What one thread uses for all its letters, so that what they share is made once. */
final class Reuse {
    private final Map<String, Decoder> decoders = new HashMap<>();
    private final Map<String, Decoder> sharing = new HashMap<>();
    private final Map<String, Optional<Language>> languages = new HashMap<>();
    private final OtherTargets otherTargets;
    private final BodyMerge merge = new BodyMerge();

    /** The profile of the letter before; nothing before the first. */
    private Optional<Node> latest = Optional.empty();

    /** The target of the letter before, and what that says of it; nothing before the first. */
    private Optional<Node> addressed = Optional.empty();

    private Optional<TargetWords> words = Optional.empty();

    /**
     * @param names what the targets of this run are called
     */
    Reuse(TargetNames names) {
        this.otherTargets = new OtherTargets(names);
    }

    /**
     * What decodes a letter's document.
     *
     * @param profile the letter's own; one that comes again shares what stands in it
     */
    Decoder decoder(LanguageTag language, Node profile) {
        boolean again = latest.isPresent() && latest.get() == profile;
        latest = Optional.of(profile);
        Map<String, Decoder> known = again ? sharing : decoders;
        String tag = language.toString();
        Decoder decoder = known.get(tag);
        if (decoder == null) {
            decoder = Profiles.decoder(language, again);
            known.put(tag, decoder);
        }
        return decoder;
    }

    /** The words and rules of a language; nothing where letter has none. */
    Optional<Language> language(LanguageTag tag) {
        Optional<Language> known = languages.get(tag.toString());
        if (known == null) {
            known = Languages.of(tag);
            languages.put(tag.toString(), known);
        }
        return known;
    }

    /**
     * What letters to this target have in common: many rows of a list may have the same one.
     *
     * @param node what the target was decoded from
     */
    TargetWords words(Node node, Target target, Language language) {
        boolean again = addressed.isPresent() && isSame(addressed.get(), node);
        if (!again || !words.get().areIn(language)) {
            words = Optional.of(new TargetWords(target, language));
            addressed = Optional.of(node);
        }
        return words.get();
    }

    /** Whether two maps, which may be parts of two documents, hold the very same. */
    private static boolean isSame(Node one, Node other) {
        if (!(one instanceof MapNode map && other instanceof MapNode like)) {
            return one == other;
        }
        boolean same = map.at() == like.at() && map.members().size() == like.members().size();
        for (int i = 0; same && i < map.members().size(); i++) {
            same = map.members().get(i) == like.members().get(i);
        }
        return same;
    }

    OtherTargets otherTargets() {
        return otherTargets;
    }

    BodyMerge merge() {
        return merge;
    }
}
