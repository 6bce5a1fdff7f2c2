package letter.language;

import letter.value.Text;

import java.util.Optional;

/**
 * What a letter applies for.
 *
 * @param kind what kind of place it is, which decides the words around the name
 * @param name without the {@code (m/w/d)} of an advertisement
 */
public record Goal(Kind kind, Text name, Optional<Text> edition, Optional<Text> organization) {

    public Goal {
        name = JobTitle.plain(name);
    }

    /** The kinds that languages tell apart. */
    public enum Kind {
        SCHOOL,
        DEGREE,
        JOB,
        GRANT,
        OTHER
    }
}
