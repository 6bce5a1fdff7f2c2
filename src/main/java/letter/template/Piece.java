package letter.template;

/** A piece of a template, in the order of its text: words of its own, or a tag. */
sealed interface Piece permits Piece.Words, Tag {

    /** Words, with {@link letter.markdown.Marks} where their lines begin. */
    record Words(String text) implements Piece {}
}
