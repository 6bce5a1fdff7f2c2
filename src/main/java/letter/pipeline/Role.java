package letter.pipeline;

/** What a file is named as: before {@code --to}, after it, or after {@code --with}. */
public enum Role {
    PROFILE,
    TARGET,
    OVERLAY
}
