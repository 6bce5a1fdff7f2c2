package letter.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All that the process is given by the system: streams, variables, the clock.
 *
 * @param terminals the standard streams that are terminals, as digits: {@code "12"}
 * @param today asked only where nothing else gives the letter's date: time zones are slow to load
 */
record Environment(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> variables,
        String terminals,
        Supplier<LocalDate> today) {

    static Environment ofProcess() {
        return new Environment(
                // Buffered: bare, it asks a pipe for its position, which has none.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                System.getProperty("letter.terminals", ""),
                new Clock());
    }

    /** A class, as a method reference would load eighty at each start. */
    private static final class Clock implements Supplier<LocalDate> {
        @Override
        public LocalDate get() {
            return LocalDate.now();
        }
    }

    /** A file that is there, whatever else is. */
    static Path anyFile() {
        return Path.of(System.getProperty("java.home"), "release");
    }

    String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    boolean isTerminal(int stream) {
        return terminals.indexOf('0' + stream) >= 0;
    }
}
