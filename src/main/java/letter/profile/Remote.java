package letter.profile;

/** How much of a job can be done from elsewhere, in the words of JSON Resume. */
public enum Remote {
    FULL("Full", Mode.ONLINE),
    HYBRID("Hybrid", Mode.HYBRID),
    NONE("None", Mode.IN_PERSON);

    private final String word;
    private final Mode mode;

    Remote(String word, Mode mode) {
        this.word = word;
        this.mode = mode;
    }

    Mode mode() {
        return mode;
    }

    @Override
    public String toString() {
        return word;
    }
}
