package letter.pipeline;

import letter.document.Node;

/**
 * One letter to be made.
 *
 * @param stem the name of its files, without extension
 * @param document the profile with its target, overlays and settings, merged
 */
record Job(String stem, Node document) {}
