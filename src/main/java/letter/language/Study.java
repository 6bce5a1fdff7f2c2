package letter.language;

import letter.value.Text;

import java.util.Optional;

/** A course of study: degree, subject and place, as far as they are known. */
public record Study(Optional<Text> studyType, Optional<Text> area, Optional<Text> institution) {}
