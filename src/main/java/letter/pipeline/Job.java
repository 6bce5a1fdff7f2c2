package letter.pipeline;

import letter.document.Node;
import letter.profile.TargetNames;

/**
 * One letter to be made.
 *
 * @param stem the name of its files, without extension
 * @param document the profile with its target, overlays and settings, merged
 * @param targets what all targets of this run are called
 */
record Job(String stem, Node document, TargetNames targets) {}
