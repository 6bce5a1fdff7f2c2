package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;

/** Finds values that lose their end to a comment: {@code skill: C #sharp}. */
final class YamlComments {
    private YamlComments() {}

    /**
     * Whether a comment follows the plain value that ends here; warns of one without a blank after
     * its '#'.
     */
    static boolean follows(Source source, int end, Problems problems) {
        String text = source.text();
        int at = end;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        boolean comment = at > end && at + 1 < text.length() && text.charAt(at) == '#';
        if (comment && text.charAt(at + 1) > ' ' && text.charAt(at + 1) != '#') {
            problems.add(
                    Code.COMMENT_SWALLOWS,
                    source.atIndex(at),
                    "what follows '#' is a comment, and not part of the value",
                    "quote the value, or put a blank after the '#' of a comment");
            return false;
        }
        return comment && text.charAt(at + 1) == ' ';
    }
}
