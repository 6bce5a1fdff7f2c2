package letter.view;

import letter.language.Language;
import letter.profile.Profile;
import letter.profile.Wording;

import java.time.LocalDate;

/** Words a letter: all that it says, in its language, before a template makes sentences of it. */
public final class Composer {
    private Composer() {}

    /**
     * The letter's words.
     *
     * @param wording what the applicant wants to say here, the target's own merged into it
     * @param date of the letter
     */
    public static LetterView compose(
            Profile profile,
            Wording wording,
            TargetWords target,
            Selection selection,
            Language language,
            LocalDate date) {
        return new LetterView(
                new FrameComposer(language, date).frame(profile.basics(), wording, target),
                new BodyComposer(language, date)
                        .body(profile.basics(), wording, target, selection));
    }
}
