package letter.profile;

import letter.diagnostic.Location;
import letter.document.Field;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** What a template says of itself in its {@code template.yaml}. */
public record TemplateManifest(
        @Field(value = "What the template is for, in one line", own = true) Text description,
        @Field(
                        value =
                                "The kinds of target that it is for: school, degree, job, grant, other; all if none",
                        own = true)
                List<TargetKind> kinds,
        @Field(
                        value =
                                "How many of each the letter takes at most; all where it does not say",
                        own = true)
                Optional<Amounts> take,
        @Field(value = "What a letter over its limit gives up, the first first", own = true)
                List<Dispensable> fit,
        @Field(value = "How many of each it never gives up", own = true) Optional<Amounts> keep,
        Location at) {}
