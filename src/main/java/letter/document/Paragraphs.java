package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.value.Blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides prose into paragraphs.
 *
 * <p>In a literal block lines are broken where the editor's window ends, so that only an empty line
 * divides; in every other style YAML has joined such lines already, and each break left was meant.
 */
final class Paragraphs {
    private Paragraphs() {}

    /**
     * The paragraphs of this text.
     *
     * @param glance over the text
     */
    static List<String> of(ScalarNode scalar, Glance glance, Problems problems) {
        if (!scalar.literal() && glance.mayHoldItems()) {
            Optional<Location> folded = FoldedItems.first(scalar);
            if (folded.isPresent()) {
                warnOfList(folded.get(), problems);
            }
        }
        return glance.isLine() ? List.of(scalar.text()) : divided(scalar, problems);
    }

    private static List<String> divided(ScalarNode scalar, Problems problems) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean warned = false;
        int start = 0;
        String text = scalar.text().replace("\r\n", "\n").replace('\r', '\n');
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            String line = Blanks.collapse(text.substring(start, end));
            if (!warned && scalar.literal() && !open.isEmpty() && isItem(line)) {
                int index = start + text.substring(start, end).indexOf(line);
                warnOfList(Inside.place(scalar, Math.max(0, index)), problems);
                warned = true;
            }
            if (line.isEmpty() || !scalar.literal()) {
                close(open, paragraphs);
            }
            open.append(open.isEmpty() || line.isEmpty() ? "" : " ").append(line);
            start = end + 1;
        }
        close(open, paragraphs);
        return paragraphs;
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }

    /** Whether the line begins like an item: {@code - }, {@code * }, {@code • }, {@code 1. }. */
    static boolean isItem(String line) {
        int digits = 0;
        while (digits < line.length() && digits < 3 && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        if (digits + 1 >= line.length() || line.charAt(digits + 1) != ' ') {
            return false;
        }
        String markers = digits == 0 ? "-*+•–" : ".)";
        return markers.indexOf(line.charAt(digits)) >= 0;
    }

    private static void warnOfList(Location at, Problems problems) {
        problems.add(
                Code.LIST_IN_PROSE,
                at,
                "this looks like a list, and its lines would run together",
                "put an empty line between the items, or write them as sentences");
    }
}
