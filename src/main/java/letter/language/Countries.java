package letter.language;

import letter.value.LanguageTag;
import letter.value.Text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of countries in every language, by their codes in ISO 3166-1. */
final class Countries {
    /** Read when the first country is named, and once. */
    private static final class Table {
        private static final String FILE = "countries.tsv";
        private static final String TEXT = read();
        private static final List<String> COLUMNS =
                List.of(TEXT.substring(0, TEXT.indexOf('\n')).split("\t"));

        private static String read() {
            try (InputStream in = Countries.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException("packaged without " + FILE);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
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
        int row = table.indexOf("\n" + code + "\t");
        if (row < 0) {
            return code;
        }
        int column = Table.COLUMNS.indexOf(language.language());
        if (column < 0) {
            return code;
        }
        int start = row + 1;
        for (int i = 0; i < column; i++) {
            start = table.indexOf('\t', start) + 1;
        }
        int end = start;
        while (table.charAt(end) != '\t' && table.charAt(end) != '\n') {
            end++;
        }
        return table.substring(start, end);
    }
}
