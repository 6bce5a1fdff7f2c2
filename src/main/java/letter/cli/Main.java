package letter.cli;

import letter.diagnostic.Exit;

/** The program: {@code letter generate profile.yaml}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Exit exit = CommandLineRun.run(args, Environment.ofProcess());
        System.exit(exit.status());
    }
}
