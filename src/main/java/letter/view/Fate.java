package letter.view;

/** Whether an entry goes into the letter, and why. */
public enum Fate {
    TAKEN("among those that meet the target best"),
    ASKED_FOR("asked for by letter.select"),
    NOT_ASKED_FOR("not among those that letter.select asks for"),
    SURPASSED("others meet the target better"),
    UNUSED("the template takes none of its kind"),
    NAMELESS("has no name"),
    AHEAD("lies after the date of the letter");

    private final String reason;

    Fate(String reason) {
        this.reason = reason;
    }

    public boolean isIn() {
        return this == TAKEN || this == ASKED_FOR;
    }

    /** In words, for whoever asks why. */
    public String reason() {
        return reason;
    }
}
