package letter.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** How wide the terminal is. */
final class Terminal {
    private static final int USUAL = 80;
    private static final int NARROWEST = 20;

    private Terminal() {}

    /** The columns of what this standard stream goes to; 0 where that is no terminal. */
    static int columns(int stream, Environment environment) {
        return environment.isTerminal(stream) ? columns(environment) : 0;
    }

    /** Its columns; 80 where nobody knows. */
    static int columns(Environment environment) {
        int columns = number(environment.variable("COLUMNS"));
        return columns >= NARROWEST ? columns : asked();
    }

    /** Shells do not tell their children: the terminal itself has to be asked. */
    private static int asked() {
        try {
            Process size =
                    new ProcessBuilder("stty", "size")
                            .redirectInput(new File("/dev/tty"))
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!size.waitFor(1, TimeUnit.SECONDS)) {
                size.destroy();
                return USUAL;
            }
            byte[] said = size.getInputStream().readAllBytes();
            String[] words = new String(said, StandardCharsets.US_ASCII).strip().split(" ");
            int columns = number(words[words.length - 1]);
            return columns >= NARROWEST ? columns : USUAL;
        } catch (IOException unknown) {
            return USUAL;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return USUAL;
        }
    }

    private static int number(String digits) {
        return Arguments.number(digits, 10_000).orElse(0L).intValue();
    }
}
