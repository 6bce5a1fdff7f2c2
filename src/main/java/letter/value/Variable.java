package letter.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a template's author is told of a variable, and where a value that is absent would go. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Variable {
    /** One phrase: what it holds, with an example where that says more. */
    String value();

    /** The path in the profile that fills it: {@code education[].startDate}; empty if composed. */
    String from() default "";
}
