package letter.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a record says of itself, for the schema, the field reference and messages.
 *
 * <p>Decoding a correct file never reads it: annotations are slow to load at start.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {
    /** One sentence: what the field holds. */
    String value();

    /** Other names under which it is read. */
    String[] aliases() default {};

    /** Whether it is letter's own: then an empty value is an error, not as good as absent. */
    boolean own() default false;

    /** The key for which a text alone stands where a map belongs: {@code name}; else none. */
    String brief() default "";

    /** The least that a whole number may be. */
    int least() default Integer.MIN_VALUE;
}
