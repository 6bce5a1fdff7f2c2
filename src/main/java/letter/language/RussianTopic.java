package letter.language;

/** A skill or an interest: small, unless it is a product: {@code Яндекс Трекер}, {@code 1С}. */
final class RussianTopic {
    /** How names of products begin that are written in Russian letters. */
    private static final String[] PRODUCTS = {
        "автокад",
        "битрикс",
        "ворд",
        "гарант",
        "госуслуг",
        "компас",
        "консультант",
        "контур",
        "тильда",
        "фигма",
        "фотошоп",
        "эксель",
        "яндекс"
    };

    private RussianTopic() {}

    static String small(String name) {
        String first = Words.first(name);
        for (String product : PRODUCTS) {
            if (first.startsWith(product)) {
                return name;
            }
        }
        int blank = name.indexOf(' ');
        boolean plain = Words.isCapitalised(blank < 0 ? name : name.substring(0, blank));
        return plain ? RussianNames.small(name) : name;
    }
}
