package letter.diagnostic;

/** How much a complaint weighs: an error stops the work, a warning does not, a note only tells. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
