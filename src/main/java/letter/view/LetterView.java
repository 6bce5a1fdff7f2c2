package letter.view;

/** What the letter says to its reader, already worded: nothing left to compute. */
public record LetterView(Frame frame, BodyView body) {}
