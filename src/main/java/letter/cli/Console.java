package letter.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Standard output for results, standard error for all else; always UTF-8. */
record Console(Environment environment) {

    /** A result. */
    void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A result, byte for byte. */
    void print(byte[] bytes) {
        try {
            environment.out().write(bytes);
            environment.out().flush();
        } catch (IOException failure) {
            // The JDK tells a closed pipe from a full disk by nothing but the system's words.
            if (String.valueOf(failure.getMessage()).contains("pipe")) {
                throw new ClosedPipe(failure);
            }
            throw new UnwritableOutput(failure);
        }
    }

    /** Anything that is not a result. */
    void complain(String text) {
        try {
            environment.err().write(text.getBytes(StandardCharsets.UTF_8));
            environment.err().flush();
        } catch (IOException deaf) {
            // Nobody is left to be told.
        }
    }
}
