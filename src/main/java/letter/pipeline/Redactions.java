package letter.pipeline;

import letter.document.Documents;
import letter.document.Node;
import letter.profile.Profile;
import letter.profile.Profiles;
import letter.redact.Redaction;
import letter.value.LanguageTag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a redacted letter must not say: all that its files say of people, in every language. */
final class Redactions {
    private Redactions() {}

    static Redaction of(Job job, Setup setup, Reuse reuse) {
        if (!job.form().redact()) {
            return Redaction.none();
        }
        List<List<Profile>> profiles = new ArrayList<>();
        profiles.add(inEach(job.document(), job, setup, reuse));
        // Whom another target names, the applicant's sentences may name as well.
        List<Profile> own = inEach(Profiles.folded(job.own()), job, setup, reuse);
        if (!own.isEmpty()) {
            profiles.add(own);
        }
        return Redaction.of(profiles);
    }

    /**
     * The document in each of its languages, the letter's first; none where something is wrong in
     * it.
     */
    private static List<Profile> inEach(Node document, Job job, Setup setup, Reuse reuse) {
        List<LanguageTag> tags = new ArrayList<>();
        tags.add(setup.language().tag());
        tags.addAll(Documents.languages(document));
        List<Profile> profiles = new ArrayList<>();
        for (LanguageTag tag : tags) {
            Optional<Profile> profile =
                    Profiles.decode(document, reuse.decoder(tag, job.own())).value();
            if (profile.isPresent()) {
                profiles.add(profile.get());
            }
        }
        return profiles;
    }
}
