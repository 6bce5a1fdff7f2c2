package letter.language;

import letter.bundle.Bundle;
import letter.value.LanguageTag;
import letter.value.Text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of countries in every language, by their codes in ISO 3166-1. */
final class Countries {
    /** Read when the first country is named, and once. */
    private static final class Table {
        private static final String TEXT = Bundle.text("countries.tsv");
        private static final List<String> COLUMNS =
                List.of(TEXT.substring(0, TEXT.indexOf('\n')).split("\t"));
    }

    private Countries() {}

    /** As in the last line of an address: absent where its letters need not say it. */
    static Optional<Text> inAddress(Text code, LanguageTag language) {
        String upper = code.value().toUpperCase(Locale.ROOT);
        if (upper.equals(home(language))) {
            return Optional.empty();
        }
        return Optional.of(upper.length() == 2 ? new Text(name(upper, language)) : code);
    }

    /** The country of the language's readers; English without a region has none. */
    private static String home(LanguageTag language) {
        if (language.region().isPresent()) {
            return language.region().get();
        }
        return language.language().equals("en") ? "" : language.language().toUpperCase(Locale.ROOT);
    }

    private static String name(String code, LanguageTag language) {
        String table = Table.TEXT;
        int start = row(table, code);
        int column = Table.COLUMNS.indexOf(language.language());
        if (start < 0 || column < 0) {
            return code;
        }
        for (int i = 0; i < column; i++) {
            start = table.indexOf('\t', start) + 1;
        }
        int end = start;
        while (table.charAt(end) != '\t' && table.charAt(end) != '\n') {
            end++;
        }
        return table.substring(start, end);
    }

    /** Where the row of a code of two letters begins, for they are in order; -1 for none. */
    private static int row(String table, String code) {
        int low = table.indexOf('\n') + 1;
        int high = table.length();
        while (low < high) {
            int start = Math.max(low, table.lastIndexOf('\n', (low + high) / 2) + 1);
            int end = table.indexOf('\n', start) + 1;
            int order = code.compareTo(table.substring(start, start + 2));
            if (order == 0) {
                return start;
            } else if (order > 0) {
                low = end;
            } else {
                high = start;
            }
        }
        return -1;
    }
}
