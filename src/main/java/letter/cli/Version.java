package letter.cli;

/** Which letter this is. */
final class Version {
    private Version() {}

    /** {@code letter 0.1.0 (Java 17.0.15)}. */
    static String line() {
        String built = Version.class.getPackage().getImplementationVersion();
        return "letter "
                + (built == null ? "from its sources" : built)
                + " (Java "
                + System.getProperty("java.version")
                + ")";
    }
}
