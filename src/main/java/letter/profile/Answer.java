package letter.profile;

/** A yes or a no. */
public record Answer(boolean yes) {}
