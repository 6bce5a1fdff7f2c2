package letter.pipeline;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What letters leave through, from any number of threads: it knows what was written where, and
 * leaves whole files behind, also where the process is interrupted.
 */
public final class Outbox implements AutoCloseable {
    /** Letters may go into a directory each. */
    private static final int MOST_LEDGERS = 64;

    private final boolean force;
    private final Map<Path, Ledger> ledgers = new LinkedHashMap<>(16, 0.75f, true);
    private final Unfinished unfinished = new Unfinished();
    private Optional<Gate> gate = Optional.empty();

    /**
     * @param force whether files that were edited by hand may be overwritten
     */
    public Outbox(boolean force) {
        this.force = force;
    }

    /**
     * Writes these, all or none, each whole or not at all.
     *
     * @return the files that have changed
     */
    public Result<List<Path>> write(List<OutputFile> outputs) {
        Gate gate = gate();
        gate.enter();
        try {
            return OutputFiles.write(outputs, this);
        } finally {
            gate.leave();
        }
    }

    /** What would keep these from being written, as far as the system tells without writing. */
    public List<Diagnostic> foresee(List<OutputFile> outputs) {
        return Foresight.of(outputs, this);
    }

    /** What must not be cut short by an interrupt is done behind it. */
    public synchronized Gate gate() {
        if (gate.isEmpty()) {
            gate = Optional.of(new Gate(unfinished));
        }
        return gate.get();
    }

    boolean force() {
        return force;
    }

    /** What is not in its place yet, to be removed should the process end now. */
    Unfinished unfinished() {
        return unfinished;
    }

    /** What was written into this directory before. */
    synchronized Ledger ledger(Path directory) throws IOException {
        Ledger known = ledgers.get(directory);
        if (known == null) {
            known = Ledger.of(directory);
            ledgers.put(directory, known);
            if (ledgers.size() > MOST_LEDGERS) {
                Iterator<Ledger> eldest = ledgers.values().iterator();
                eldest.next().close();
                eldest.remove();
            }
        }
        return known;
    }

    /** Lets go of what is open; every letter is written by then. */
    @Override
    public synchronized void close() {
        for (Ledger ledger : ledgers.values()) {
            try {
                ledger.close();
            } catch (IOException written) {
                // Each line went to the system as it was added: there is nothing left to fail.
            }
        }
        ledgers.clear();
        if (gate.isPresent()) {
            gate.get().open();
            gate = Optional.empty();
        }
    }
}
