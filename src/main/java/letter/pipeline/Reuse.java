package letter.pipeline;

import letter.document.Decoder;
import letter.profile.OtherTargets;
import letter.profile.Profiles;
import letter.profile.TargetNames;
import letter.render.BodyMerge;
import letter.value.LanguageTag;

import java.util.HashMap;
import java.util.Map;

/** What one thread uses for all its letters, so that what they share is made once. */
final class Reuse {
    private final Map<String, Decoder> decoders = new HashMap<>();
    private final OtherTargets otherTargets;
    private final BodyMerge merge = new BodyMerge();

    /**
     * @param names what the targets of this run are called
     */
    Reuse(TargetNames names) {
        this.otherTargets = new OtherTargets(names);
    }

    Decoder decoder(LanguageTag language) {
        String tag = language.toString();
        Decoder known = decoders.get(tag);
        if (known == null) {
            known = Profiles.decoder(language);
            decoders.put(tag, known);
        }
        return known;
    }

    OtherTargets otherTargets() {
        return otherTargets;
    }

    BodyMerge merge() {
        return merge;
    }
}
