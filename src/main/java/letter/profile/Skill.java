package letter.profile;

import letter.document.Field;
import letter.value.PartialDate;
import letter.value.Text;

import java.util.Optional;

/** A skill, with what belongs to it. */
public record Skill(
        @Field("The skill") Optional<Text> name,
        @Field("How well it is mastered") Optional<Text> level,
        Usage usage)
        implements Entry {
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
