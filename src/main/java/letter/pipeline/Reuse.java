package letter.pipeline;

import letter.document.Decoder;
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

    /** What the letter before says of its target; nothing before the first. */
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

    /** What letters to this target have in common: many rows of a list may have the same one. */
    TargetWords words(Target target, Language language) {
        if (words.isEmpty() || !words.get().areOf(target, language)) {
            words = Optional.of(new TargetWords(target, language));
        }
        return words.get();
    }

    OtherTargets otherTargets() {
        return otherTargets;
    }

    BodyMerge merge() {
        return merge;
    }
}
