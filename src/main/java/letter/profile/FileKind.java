package letter.profile;

import letter.document.MapNode;
import letter.document.Node;

/** What a file holds; of a document, told from its top keys. */
public enum FileKind {
    TEMPLATE,
    JOBS,
    PROFILE,
    TARGET;

    /** The kind of this document, which is not the manifest of a template. */
    public static FileKind of(Node document) {
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
