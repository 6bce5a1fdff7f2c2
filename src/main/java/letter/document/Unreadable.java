package letter.document;

import letter.diagnostic.Diagnostic;

/** Ends the reading of a document that goes on too badly to be read further. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Diagnostic diagnostic;

    Unreadable(Diagnostic diagnostic) {
        super(null, null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
