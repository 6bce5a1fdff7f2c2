package letter.document;

/** A record whose numbers may be nought, and are never less. */
public interface FromNought {}
