package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Looks at the places that some letters go to, before anything is written there. */
final class Survey {
    private final Outbox outbox;
    private final Problems problems;
    private final Set<Path> places = new HashSet<>();

    /**
     * @param problems takes what is found to be in the way
     */
    Survey(Outbox outbox, Problems problems) {
        this.outbox = outbox;
        this.problems = problems;
    }

    /** Where a letter goes, unless it must not go there. */
    Optional<Spot> look(OutputFile output) throws IOException {
        Path place = Places.followed(output.path());
        boolean there = place.toFile().exists();
        boolean device = Places.isOpenStream(place) || there && !Files.isRegularFile(place);
        if (!device && !places.add(place)) {
            problems.add(
                    Code.SAME_OUTPUT,
                    at(output),
                    "a second letter would be written to '" + place + "'",
                    "look for a symbolic link; -o names another directory");
        } else if (device && Files.isDirectory(place)) {
            problems.add(Code.CANNOT_WRITE, at(output), "is a directory");
        } else if (device) {
            return Optional.of(new Spot(output, place, Spot.Found.DEVICE));
        } else if (!there) {
            return Optional.of(new Spot(output, place, Spot.Found.NOTHING));
        } else if (hasBytes(place, output.bytes())) {
            return Optional.of(new Spot(output, place, Spot.Found.SAME));
        } else if (mayReplace(place, output)) {
            return Optional.of(new Spot(output, place, Spot.Found.OTHER));
        }
        return Optional.empty();
    }

    private static boolean hasBytes(Path place, byte[] bytes) throws IOException {
        return Files.size(place) == bytes.length && Arrays.equals(Files.readAllBytes(place), bytes);
    }

    private boolean mayReplace(Path place, OutputFile output) throws IOException {
        if (outbox.force()) {
            return true;
        }
        Ledger ledger = outbox.ledger(Places.parent(place));
        if (ledger.knows(place.getFileName().toString(), Files.readAllBytes(place))) {
            return true;
        }
        problems.add(
                Code.EDITED_BY_HAND,
                at(output),
                "was edited by hand, or not written by letter",
                "--force overwrites it; -o names another place");
        return false;
    }

    private static Location at(OutputFile output) {
        return Source.file(output.path().toString(), "").whole();
    }
}
