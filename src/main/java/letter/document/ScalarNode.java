package letter.document;

import letter.diagnostic.Location;

/**
 * A text, whatever it looks like: {@code no}, {@code 012} and {@code 2024-09} are what stands
 * there.
 *
 * @param literal whether it is a YAML literal block ({@code |}), in which only an empty line
 *     divides paragraphs
 * @param commented whether a comment follows it on its line, in which it may have gone on
 */
public record ScalarNode(String text, boolean literal, boolean commented, Location at)
        implements Node {
    @Override
    public String kind() {
        return "a text";
    }
}
