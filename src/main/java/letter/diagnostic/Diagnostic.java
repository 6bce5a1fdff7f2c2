package letter.diagnostic;

import java.util.Optional;

/**
 * A complaint, as a value: what is wrong, where, and what to do about it.
 *
 * @param message lower case, no full stop, quotes round what the user wrote
 * @param hint what to do, in the same form
 */
public record Diagnostic(Code code, Location at, String message, Optional<String> hint) {

    public Severity severity() {
        return code.severity();
    }

    /** How the process ends if this is the gravest complaint. */
    public Exit exit() {
        if (severity() != Severity.ERROR) {
            return Exit.OK;
        }
        boolean misused = code.exit() == Exit.PROBLEMS && at.source().typed();
        return misused ? Exit.USAGE : code.exit();
    }
}
