package letter.cli;

import letter.bundle.Bundle;

/** Which letter this is. */
final class Version {
    private Version() {}

    /** {@code letter 0.1.0 (Java 17.0.15)}. */
    static String line() {
        return "letter "
                + Bundle.text("version")
                + " (Java "
                + System.getProperty("java.version")
                + ")";
    }
}
