package letter.pipeline;

import letter.profile.Wording;
import letter.value.Prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that the applicant says in sentences.
 *
 * @param name of the field of {@code letter}: {@code motivation}
 * @param path where it stands: {@code letter.reasons[0]}
 */
record OwnWords(String name, String path, Prose said) {

    /** All of a wording. */
    static List<OwnWords> of(Wording wording) {
        List<OwnWords> all = new ArrayList<>();
        add("opening", wording.opening(), all);
        add("introduction", wording.introduction(), all);
        add("education", wording.education(), all);
        add("work", wording.work(), all);
        add("projects", wording.projects(), all);
        add("courses", wording.courses(), all);
        add("participation", wording.participation(), all);
        add("motivation", wording.motivation(), all);
        for (int i = 0; i < wording.reasons().size(); i++) {
            String path = "letter.reasons[" + i + "]";
            all.add(new OwnWords("reasons", path, wording.reasons().get(i)));
        }
        add("outlook", wording.outlook(), all);
        add("thanks", wording.thanks(), all);
        return all;
    }

    private static void add(String name, Optional<Prose> said, List<OwnWords> all) {
        if (said.isPresent()) {
            all.add(new OwnWords(name, "letter." + name, said.get()));
        }
    }
}
