package letter.cli;

/** Which letter this is. */
final class Version {
    private Version() {}

    /** {@code letter 0.1.0 (Java 17.0.15)}. */
    static String line() {
        String built = Resource.text("/version").strip();
        return "letter " + built + " (Java " + System.getProperty("java.version") + ")";
    }
}
