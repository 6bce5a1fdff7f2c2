package letter.profile;

import letter.document.MapNode;
import letter.document.Node;

/** What a file holds, told from its name and its top keys. */
public enum FileKind {
    TEMPLATE,
    JOBS,
    PROFILE,
    TARGET;

    private static final String MANIFEST = "template.yaml";

    /**
     * The kind of this document.
     *
     * @param fileName its name without directories
     */
    public static FileKind of(String fileName, Node document) {
        if (fileName.equals(MANIFEST)) {
            return TEMPLATE;
        }
        if (!(document instanceof MapNode map)) {
            return TARGET;
        }
        if (map.get("letters").isPresent()) {
            return JOBS;
        }
        boolean profile =
                map.get("basics").isPresent()
                        || map.get("work").isPresent()
                        || map.get("education").isPresent();
        return profile ? PROFILE : TARGET;
    }
}
