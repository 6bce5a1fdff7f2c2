package letter.document;

import java.util.Locale;

/** How a document is written down. */
public enum Syntax {
    YAML,
    JSON;

    /** The syntax of a file of this name: JSON for {@code *.json}, YAML for all others. */
    public static Syntax of(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
    }
}
