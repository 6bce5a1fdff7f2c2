package letter.template;

/** What is in the template's own format already, and is printed as it is: a rendered body. */
public record Markup(String value) {}
