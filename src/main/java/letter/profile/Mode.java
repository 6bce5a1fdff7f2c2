package letter.profile;

/** How an event is held. */
public enum Mode {
    IN_PERSON,
    ONLINE,
    HYBRID
}
