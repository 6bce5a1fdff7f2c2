package letter.profile;

import letter.document.MapNode;

/** A part of a document, to be laid over another: decoded only with what it lies on. */
public record Overrides(MapNode node) {}
