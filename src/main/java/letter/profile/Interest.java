package letter.profile;

import letter.document.Field;
import letter.value.PartialDate;
import letter.value.Text;

import java.util.Optional;

/** An interest. */
public record Interest(@Field("The interest") Optional<Text> name, Usage usage) implements Entry {
    @Override
    public Optional<Text> named() {
        return name;
    }

    @Override
    public Optional<PartialDate> startDate() {
        return Optional.empty();
    }

    @Override
    public Optional<PartialDate> endDate() {
        return Optional.empty();
    }
}
