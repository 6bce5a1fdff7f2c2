package letter.profile;

/** What kind of place a letter goes to. */
public enum TargetKind {
    SCHOOL,
    DEGREE,
    JOB,
    GRANT,
    OTHER
}
