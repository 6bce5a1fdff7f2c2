package letter.language;

/** Quotation marks: {@code «N»}; a name with quotes of its own keeps them, others go around it. */
final class ItalianQuote {
    private ItalianQuote() {}

    static String quoted(String name) {
        if (isQuoted(name)) {
            return name;
        }
        boolean within = name.indexOf('«') >= 0 || name.indexOf('»') >= 0;
        return within ? "“" + name + "”" : "«" + name + "»";
    }

    private static boolean isQuoted(String name) {
        int mark = "«“\"„".indexOf(name.charAt(0));
        return mark >= 0
                && name.length() > 2
                && name.indexOf("»”\"“".charAt(mark), 1) == name.length() - 1;
    }
}
