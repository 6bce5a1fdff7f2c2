package letter.template;

/**
 * Line feeds, hidden from mustache.java: it drops those around tags that it takes to stand alone,
 * and glues words of two lines together where a section begins with a value.
 */
final class OneLine {
    /** A control character, which no source has: {@link TagScanner} refuses them. */
    private static final char FEED = '\u0002';

    private OneLine() {}

    static String hidden(String text) {
        return text.replace('\n', FEED);
    }

    static String shown(String text) {
        return text.replace(FEED, '\n');
    }

    /** Each end of a line as a line feed; the library would drop a lone carriage return. */
    static String feeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
