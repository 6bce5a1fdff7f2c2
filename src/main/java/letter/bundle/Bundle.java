package letter.bundle;

import java.util.List;

/**
 * The texts that come with letter, each by its path: {@code templates/motivation/body.en.mustache}.
 *
 * <p>The build makes them constants of a class: to open the jar that it runs from and to read a
 * first file there costs Java a tenth of the time to a letter.
 */
public final class Bundle {
    private Bundle() {}

    /** The paths of all, in their order. */
    public static List<String> paths() {
        return List.of(Texts.PATHS.split("\n"));
    }

    public static boolean has(String path) {
        return Texts.at(path) != null;
    }

    /** The text at this path, which there must be. */
    public static String text(String path) {
        String text = Texts.at(path);
        if (text == null) {
            throw new IllegalStateException("not packed: " + path);
        }
        return text;
    }
}
