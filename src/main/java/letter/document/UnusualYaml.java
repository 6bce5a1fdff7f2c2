package letter.document;

/** Ends the reading of YAML that {@link UsualYaml} leaves to the library. */
final class UnusualYaml extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusualYaml() {
        super(null, null, false, false);
    }
}
