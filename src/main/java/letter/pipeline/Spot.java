package letter.pipeline;

import java.nio.file.Path;

/**
 * A letter, the place that it goes to, and what stands there.
 *
 * @param place where the name of the letter really leads
 */
record Spot(OutputFile output, Path place, Found found) {

    /** What stands there. */
    enum Found {
        NOTHING,
        /** The very same letter. */
        SAME,
        /** Another one, which may be replaced. */
        OTHER,
        /** A device, or an open stream, which takes the letter as it is. */
        DEVICE
    }

    /** Whether a file has to be made there. */
    boolean takesFile() {
        return found == Found.NOTHING || found == Found.OTHER;
    }
}
