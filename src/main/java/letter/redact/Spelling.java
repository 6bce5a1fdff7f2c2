package letter.redact;

/** One way in which a personal value can be written. */
interface Spelling {
    /** How long it is: of two that could stand at one place, the longer does. */
    int size();

    /** What the word at its start begins with ({@link Heads}). */
    long head();

    /** Whether it is of several words, so that it can be nothing else. */
    boolean isCertain();

    /** Where it ends in a text if it begins here; -1 if it does not. */
    int endAt(Folded text, int at);
}
