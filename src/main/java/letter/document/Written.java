package letter.document;

import letter.diagnostic.Location;

/** How a text is written in YAML: where it stands, and where it should: {@code [Go, "C: a"]}. */
final class Written {
    private Written() {}

    /** The text as YAML inside brackets, in double quotes where it needs them. */
    static String inBrackets(String written) {
        String text = written.strip();
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean safe =
                    Character.isLetterOrDigit(c) || c == ' ' || i > 0 && (c == '-' || c == '.');
            plain &= safe;
        }
        return plain ? text : inQuotes(text);
    }

    /** The text as YAML in double quotes. */
    static String inQuotes(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The character that stands in the file where the node begins; NUL where there is none. */
    static char signAt(Node node) {
        Location at = node.at();
        return at.hasLine() && at.index() < at.source().text().length()
                ? at.source().text().charAt(at.index())
                : 0;
    }

    /** Whether a text stands in the file as it is, in no quotes. */
    static boolean isPlain(ScalarNode scalar) {
        return !scalar.text().isEmpty() && signAt(scalar) == scalar.text().charAt(0);
    }
}
