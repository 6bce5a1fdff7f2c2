package letter.language;

import letter.value.Text;

import java.util.Optional;

/** A position and who gives it, as far as they are known. */
public record Job(Optional<Text> position, Optional<Text> employer) {}
