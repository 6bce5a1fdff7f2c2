package letter.batch;

import letter.render.Format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of a letter's files, below the directory that they go to.
 *
 * @param pieces what stands between the places of the extension
 */
public record FileName(List<String> pieces) {
    /** Room is left for the name of a temporary file beside it. */
    private static final int MOST_BYTES = 200;

    /** Bytes in UTF-8 of a {@code char}. */
    private static final int MOST_OF_A_CHARACTER = 3;

    private static final String EXTENSION = "{format}";

    /** Devices of Windows, with any extension. */
    private static final List<String> DEVICES = List.of("con", "prn", "aux", "nul");

    public FileName {
        pieces = List.copyOf(pieces);
    }

    public String of(Format format) {
        return String.join(format.extension(), pieces);
    }

    /** The same for all formats: without an extension at its end, else with a word for it. */
    String stem() {
        String whole = String.join(EXTENSION, pieces);
        return whole.endsWith("." + EXTENSION)
                ? whole.substring(0, whole.length() - EXTENSION.length() - 1)
                : whole;
    }

    /** Why no file can have this name; nothing where it can. */
    Optional<String> fault() {
        for (String part : of(Format.MD).split("/", -1)) {
            int dot = part.indexOf('.');
            String base = dot < 0 ? part : part.substring(0, dot);
            if (base.isEmpty()) {
                return Optional.of("a part of '" + stem() + "' is empty, or begins with a dot");
            }
            char last = part.charAt(part.length() - 1);
            if (last == '.' || last == ' ') {
                return Optional.of("'" + part + "' ends in what Windows leaves out of names");
            }
            if (part.length() > MOST_BYTES / MOST_OF_A_CHARACTER
                    && part.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
                return Optional.of("'" + part + "' is longer than file systems take");
            }
            boolean mayBe = base.length() == 3 || base.length() == 4;
            if (mayBe && isDevice(base.toLowerCase(Locale.ROOT))) {
                return Optional.of("'" + part + "' is the name of a device on Windows");
            }
        }
        return Optional.empty();
    }

    private static boolean isDevice(String name) {
        boolean port = name.startsWith("com") || name.startsWith("lpt");
        return DEVICES.contains(name)
                || port && name.length() == 4 && Character.isDigit(name.charAt(3));
    }
}
