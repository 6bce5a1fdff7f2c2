package letter.template;

import letter.markdown.Marks;

/** What is in the template's own format already, and is printed as it is: a rendered body. */
public record Markup(String value) {
    /** Its line feeds are marked: they are not the template's. */
    public Markup {
        value = value.replace('\n', Marks.NEWLINE);
    }
}
