package letter.profile;

/** The recipient's gender, where a salutation needs it and the user has given it. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER
}
