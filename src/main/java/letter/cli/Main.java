package letter.cli;

import letter.diagnostic.Exit;

/** The program: {@code letter generate profile.yaml}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Exit exit = CommandLineRun.run(args, Environment.ofProcess());
        // From JDK 21 on, exit asks for a logger first: a letter that is done can do without.
        if (exit != Exit.OK) {
            System.exit(exit.status());
        }
    }
}
