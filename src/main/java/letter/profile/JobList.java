package letter.profile;

import letter.diagnostic.Location;
import letter.document.Field;

import java.util.List;
import java.util.Optional;

/** Letters that are made, and checked, together: a file like {@code letters.yaml}. */
public record JobList(
        @Field(value = "What holds for every letter that does not say otherwise", own = true)
                Optional<JobEntry> defaults,
        @Field(value = "The letters", own = true) List<JobEntry> letters,
        @Field(
                        value = "Files beside the letters that are none: README.md, *.explain.txt",
                        own = true)
                Optional<OneOrMore> ignore,
        Location at) {}
