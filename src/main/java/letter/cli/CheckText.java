package letter.cli;

import letter.batch.Difference;

import java.nio.file.Path;

/** What {@code letter check} prints for people: {@code anna.md: differs}, and the difference. */
final class CheckText {
    private final boolean colored;
    private final StringBuilder out = new StringBuilder();

    CheckText(boolean colored) {
        this.colored = colored;
    }

    /** What is told of a file. */
    void line(Path file, String word) {
        String style = word.equals("ok") ? "32" : "1;31";
        out.append(Harmless.line(file.toString())).append(": ");
        out.append(styled(style, word)).append('\n');
    }

    /** The lines of a unified diff. */
    void difference(Difference difference) {
        for (String row : difference.unified()) {
            String style =
                    switch (row.isEmpty() ? ' ' : row.charAt(0)) {
                        case '+' -> "32";
                        case '-' -> "31";
                        case '@' -> "36";
                        default -> "";
                    };
            out.append(styled(style, Harmless.text(row))).append('\n');
        }
    }

    /** Complaints, as they are printed elsewhere. */
    void add(String complaints) {
        out.append(complaints);
    }

    /** All since it was last asked for. */
    String take() {
        String text = out.toString();
        out.setLength(0);
        return text;
    }

    private String styled(String style, String text) {
        return colored && !style.isEmpty() ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }
}
