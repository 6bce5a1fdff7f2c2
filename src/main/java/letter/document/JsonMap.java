package letter.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object to be written, its members in the order in which they were added. */
public final class JsonMap {
    private static final int WIDTH = 80;

    private final Map<String, Object> members = new LinkedHashMap<>();

    /**
     * Adds a member.
     *
     * @param value a text, a number, a boolean, a list of such, or a map
     */
    public JsonMap with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Adds the members of the other. */
    JsonMap withAll(JsonMap other) {
        members.putAll(other.members);
        return this;
    }

    /** The object as JSON: what fits on a line on one, indented by two spaces, a line end last. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out, this, "");
        return out.append('\n').toString();
    }

    private static void write(StringBuilder out, Object value, String indent) {
        String line = line(value);
        boolean fits = indent.length() + line.length() <= WIDTH;
        if (value instanceof JsonMap map && !(fits && map.members.size() < 4)) {
            String before = "{\n";
            for (Map.Entry<String, Object> member : map.members.entrySet()) {
                out.append(before).append(indent).append("  ");
                quote(out, member.getKey());
                out.append(": ");
                write(out, member.getValue(), indent + "  ");
                before = ",\n";
            }
            out.append('\n').append(indent).append('}');
        } else if (value instanceof List<?> list && !fits) {
            String before = "[\n";
            for (Object item : list) {
                out.append(before).append(indent).append("  ");
                write(out, item, indent + "  ");
                before = ",\n";
            }
            out.append('\n').append(indent).append(']');
        } else {
            out.append(line);
        }
    }

    private static String line(Object value) {
        StringBuilder out = new StringBuilder();
        String before = "";
        if (value instanceof JsonMap map) {
            out.append('{');
            for (Map.Entry<String, Object> member : map.members.entrySet()) {
                out.append(before);
                quote(out, member.getKey());
                out.append(": ").append(line(member.getValue()));
                before = ", ";
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (Object item : list) {
                out.append(before).append(line(item));
                before = ", ";
            }
            out.append(']');
        } else if (value instanceof String text) {
            quote(out, text);
        } else {
            out.append(value);
        }
        return out.toString();
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
