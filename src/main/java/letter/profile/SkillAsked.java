package letter.profile;

import letter.document.Field;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** A skill that a job posting asks for, in JSON Resume's fields. */
public record SkillAsked(
        @Field("The skill") Optional<Text> name,
        @Field("How well it must be mastered") Optional<Text> level,
        @Field("What belongs to it") List<Text> keywords) {}
