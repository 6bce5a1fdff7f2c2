package letter.batch;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What differs between a file and the letter that it should be.
 *
 * @param line the first of the file that differs, from 1
 * @param unified the lines of a unified diff, with its two lines of head
 */
public record Difference(int line, List<String> unified) {
    private static final int CONTEXT = 3;

    /** The difference of a letter that is another than its file. */
    public static Difference of(Placed placed) {
        List<String> before = lines(placed.before().orElse(new byte[0]));
        List<String> after = lines(placed.bytes());
        Patch<String> patch = DiffUtils.diff(before, after);
        String name = placed.path().toString();
        List<String> unified =
                UnifiedDiffUtils.generateUnifiedDiff(
                        name, name + " (as it is made now)", before, patch, CONTEXT);
        int line = 1;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            line = delta.getSource().getPosition() + 1;
            break;
        }
        return new Difference(line, unified);
    }

    private static List<String> lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + "\n\\ No newline at end of file");
        }
        return lines;
    }
}
