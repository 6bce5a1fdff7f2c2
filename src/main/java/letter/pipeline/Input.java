package letter.pipeline;

import letter.document.MapNode;

/** A document that letters are made of, and where it came from. */
public record Input(Origin origin, MapNode node) {}
