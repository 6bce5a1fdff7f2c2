package letter.view;

/** Whether an entry goes into the letter, and why. */
public enum Fate {
    ASKED_FOR("asked for by letter.select"),
    ROOM("there is room for all of its kind"),
    MEETS("meets the target better than those left out"),
    PREFERRED("meets the target as well as others, and has a higher priority"),
    RECENT("meets the target as well as others, and is more recent"),
    EARLY("meets the target as well as others, and stands before them in the file"),

    NOT_ASKED_FOR("not among those that letter.select asks for"),
    SURPASSED("others meet the target better"),
    OUTRANKED("others have a higher priority"),
    OLDER("others are more recent"),
    LATE("others stand before it in the file"),
    DISPENSED("left out to shorten the letter"),
    UNSAID("the template says nothing of its kind"),
    UNUSED("the template takes none of its kind"),
    NAMELESS("has no name"),
    AHEAD("lies after the date of the letter");

    private final String reason;

    Fate(String reason) {
        this.reason = reason;
    }

    public boolean isIn() {
        return compareTo(EARLY) <= 0;
    }

    /** Whether it was a place that was lacking, and nothing else spoke against it. */
    boolean isCrowdedOut() {
        return compareTo(SURPASSED) >= 0 && compareTo(DISPENSED) <= 0;
    }

    /** In words, for whoever asks why. */
    public String reason() {
        return reason;
    }
}
