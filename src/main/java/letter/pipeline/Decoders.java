package letter.pipeline;

import letter.document.Decoder;
import letter.profile.Profiles;
import letter.value.LanguageTag;

import java.util.HashMap;
import java.util.Map;

/** One decoder for each language, so that what letters share is decoded once. */
final class Decoders {
    private final Map<String, Decoder> decoders = new HashMap<>();

    Decoder in(LanguageTag language) {
        String tag = language.toString();
        Decoder known = decoders.get(tag);
        if (known == null) {
            known = Profiles.decoder(language);
            decoders.put(tag, known);
        }
        return known;
    }
}
