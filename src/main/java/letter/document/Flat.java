package letter.document;

/** Marks a record whose components stand in the map of the record that holds it. */
public interface Flat {}
