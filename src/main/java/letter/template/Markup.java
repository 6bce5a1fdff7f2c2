package letter.template;

import letter.markdown.Marks;

/** What is in the template's own format already, and is printed as it is: a rendered body. */
public record Markup(String value) {

    /** Words that stand beside those of the page's author, if they are on one line. */
    public static Markup words(String written) {
        return new Markup(written.indexOf('\n') < 0 ? Marks.VALUE + written : written);
    }
}
