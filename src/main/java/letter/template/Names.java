package letter.template;

import java.util.ArrayList;
import java.util.List;

/** How names of variables are written: {@code education.current}, and {@code .} for the scope. */
final class Names {
    private Names() {}

    /** Whether its steps, divided by dots, are all names. */
    static boolean isPath(String name) {
        int start = 0;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
            if (!isStep(name, start, dot)) {
                return false;
            }
            start = dot + 1;
        }
        return isStep(name, start, name.length());
    }

    /** Letters, digits, {@code _} and {@code -}: users choose the names under {@code extra}. */
    static boolean isStep(String name, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
            if (!letter && c != '_' && c != '-') {
                return false;
            }
        }
        return from < to;
    }

    /** The steps of a name; none for {@code .}. */
    static List<String> path(String name) {
        if (name.indexOf('.') < 0) {
            return List.of(name);
        }
        List<String> path = new ArrayList<>(4);
        int start = 0;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
            if (dot > start) {
                path.add(name.substring(start, dot));
            }
            start = dot + 1;
        }
        if (start < name.length()) {
            path.add(name.substring(start));
        }
        return path;
    }
}
