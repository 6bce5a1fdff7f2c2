package letter.pipeline;

import letter.value.Text;
import letter.view.Selection;

import java.util.Optional;

/**
 * Which entries go into a letter, and why; also into one that is refused.
 *
 * @param stem the name of its files, without extension
 * @param target its name
 */
public record Chosen(String stem, Text target, Selection selection) {

    /** Of a letter that is over its limit, what is left when it is as short as it can be. */
    static Chosen of(Job job, Setup setup) {
        Selection selected = setup.selected();
        Optional<Draft> whole = Draft.of(setup, selected).value();
        Selection left =
                whole.isPresent() ? Fitting.fit(setup, whole.get()).draft().selection() : selected;
        return new Chosen(job.stem(), setup.target().name(), left);
    }
}
