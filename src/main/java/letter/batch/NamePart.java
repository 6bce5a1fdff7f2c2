package letter.batch;

import letter.document.NodePath;

/** A part of the pattern of a file's name. */
sealed interface NamePart {
    /** What stands there as it is. */
    record Literal(String text) implements NamePart {}

    /** The value at a path of the document. */
    record Value(NodePath path) implements NamePart {}

    /** What letter knows of the row. */
    enum Known implements NamePart {
        /** The stem of the profile's file, else the applicant's name. */
        PROFILE,
        /** The stem of the target's file, else the target's name. */
        TARGET,
        /** The number of the row, from 1. */
        ROW,
        /** The language of the letter. */
        LANGUAGE,
        /** The extension. */
        FORMAT
    }
}
