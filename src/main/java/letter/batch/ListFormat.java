package letter.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a job list is written down. */
public enum ListFormat {
    YAML("yaml"),
    JSON_LINES("jsonl"),
    CSV("csv");

    private final String word;

    ListFormat(String word) {
        this.word = word;
    }

    /** All of their names. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (ListFormat format : values()) {
            words.add(format.word);
        }
        return words;
    }

    /** Its name on the command line. */
    public String word() {
        return word;
    }

    /** The format of this name. */
    public static Optional<ListFormat> named(String word) {
        for (ListFormat format : values()) {
            if (format.word.equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The format that the extension of a file's name says. */
    public static Optional<ListFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String extension = lower.substring(lower.lastIndexOf('.') + 1);
        return switch (extension) {
            case "yaml", "yml", "json" -> Optional.of(YAML);
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            case "csv", "tsv" -> Optional.of(CSV);
            default -> Optional.empty();
        };
    }
}
