package letter.pipeline;

import letter.diagnostic.Source;
import letter.profile.Limits;
import letter.value.LanguageTag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a call asks for: which letters, from what, and in which form.
 *
 * @param targets one letter for each profile and each of these; with none, for the profile's own
 * @param settings {@code PATH=VALUE}, in the order in which they apply
 * @param template its name; else the profile says
 * @param layout its name; else the profile says
 * @param limits which go before the targets' own
 * @param today the letter's date where nothing else gives one; absent where something has to
 * @param form in which letters come out
 */
public record Request(
        List<Origin> profiles,
        List<Origin> targets,
        List<Origin> overlays,
        List<String> settings,
        Optional<Source> template,
        Optional<Source> layout,
        Optional<LanguageTag> language,
        Optional<LocalDate> date,
        Limits limits,
        Optional<Supplier<LocalDate>> today,
        Form form) {

    /** The same, where every letter has to have a date of its own. */
    public Request dated() {
        return new Request(
                profiles,
                targets,
                overlays,
                settings,
                template,
                layout,
                language,
                date,
                limits,
                Optional.empty(),
                form);
    }
}
