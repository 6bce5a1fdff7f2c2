package letter.language;

/** Quotation marks: {@code „Formale Sprachen“}, in Switzerland {@code «Formale Sprachen»}. */
final class GermanQuote {
    private static final String ANY = "„“”\"«»‚‘'›‹「《";
    private static final String[] DETERMINERS = {
        "das ", "der ", "die ", "ein ", "eine ", "mein ", "meine ", "unser ", "unsere "
    };

    private GermanQuote() {}

    /** In quotation marks; as it stands, where it brings its own. */
    static String quoted(String name, boolean swiss) {
        if (ANY.indexOf(name.charAt(0)) >= 0) {
            return name;
        }
        boolean guillemets = name.indexOf('«') >= 0 || name.indexOf('»') >= 0;
        boolean commas = name.indexOf('„') >= 0 || name.indexOf('“') >= 0 || name.indexOf('"') >= 0;
        if (guillemets && commas) {
            return name;
        }
        if (swiss) {
            return guillemets ? "„" + name + "“" : "«" + name + "»";
        }
        return commas ? "»" + name + "«" : "„" + name + "“";
    }

    /** The same, but for what is said rather than named: {@code ein Verzeichnis der Bäche}. */
    static String cited(String name, boolean swiss) {
        for (String determiner : DETERMINERS) {
            if (name.startsWith(determiner)) {
                return name;
            }
        }
        return quoted(name, swiss);
    }
}
