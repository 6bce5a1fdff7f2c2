package letter.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what tells who somebody is, or where to find them: a redacted letter does not say it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Personal {
    Kind value();

    /** What a personal value is the name of; what is surer comes first. */
    enum Kind {
        APPLICANT,
        PERSON,
        /** A part of a person's name. */
        FAMILY_NAME,
        SCHOOL,
        /** A company, unless its name says that it is a school. */
        ORGANIZATION,
        /** A person, or a group of them: {@code Dr Ng}, {@code the NLP Lab at Tamme University}. */
        COLLABORATOR,
        /** A part of the applicant's own address. */
        HOME,
        PLACE,
        EMAIL,
        PHONE,
        URL,
        /** A name on a network. */
        ACCOUNT,
        /** A title by which its author can be found. */
        PUBLICATION
    }
}
