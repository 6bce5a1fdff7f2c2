package letter.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a letter can be written as. */
public enum Format {
    MD("md"),
    TXT("txt"),
    HTML("html");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** All of them, as they are written on the command line. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Format format : values()) {
            words.add(format.extension);
        }
        return words;
    }

    /** The format of a file's extension, without its dot, in capitals or not. */
    public static Optional<Format> fromExtension(String extension) {
        for (Format format : values()) {
            if (format.extension.equalsIgnoreCase(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Without its dot; also the format's name on the command line. */
    public String extension() {
        return extension;
    }

    /** What writes it. */
    public Renderer renderer() {
        return switch (this) {
            case MD -> new PageRenderer(this, new MarkdownNotation());
            case TXT -> new PageRenderer(this, new TextNotation());
            case HTML -> new PageRenderer(this, new HtmlNotation());
        };
    }
}
