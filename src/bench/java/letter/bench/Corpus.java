package letter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * As many profiles as are asked for, each of another person: the samples of a folder with other
 * names, numbers and sentences. Those in YAML under {@code profiles} have 4 KB on average, and are
 * in six languages.
 */
public final class Corpus {
    private static final Pattern NAMES =
            Pattern.compile(
                    "(?m)^( *(?:- )?(?:name|institution|area|position|label|city|event):"
                            + " )(\\p{L}[\\p{L} .-]*)$");
    private static final Pattern NAMES_IN_JSON =
            Pattern.compile(
                    "(\"(?:name|institution|area|position|city)\": \")(\\p{L}[\\p{L} .-]*)");
    private static final Pattern SENTENCES =
            Pattern.compile("(?m)(: >-\\n|- >-\\n)( +\\p{L}+)(?= )");
    private static final Pattern NUMBERS = Pattern.compile("(?m)^( *phone: .*)\\d\\d$");
    private static final String[] SYLLABLES = {
        "ba", "de", "fi", "go", "lu", "ma", "ne", "ri", "so", "tu"
    };

    private final List<String> samples;

    private Corpus(List<String> samples) {
        this.samples = samples;
    }

    /** Made of the files of a folder whose names end like this, in the order of their names. */
    public static Corpus of(Path folder, String end) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> file.toString().endsWith(end)).forEach(files::add);
        }
        Collections.sort(files);
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        return new Corpus(texts);
    }

    /** The text of this number. */
    public String text(int number) {
        String word = "$1$2" + Matcher.quoteReplacement(" " + word(number));
        String text = samples.get(number % samples.size());
        text = NAMES.matcher(text).replaceAll(word);
        text = NAMES_IN_JSON.matcher(text).replaceAll(word);
        text = SENTENCES.matcher(text).replaceAll(word);
        return NUMBERS.matcher(text).replaceAll("$1" + (10 + number % 90));
    }

    /** Writes the first so many into a folder, and says where. */
    public List<Path> write(int count, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("profile-" + i + ".yaml");
            Files.writeString(file, text(i));
            files.add(file);
        }
        return files;
    }

    /** A word for each number: {@code Lufigo}. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        do {
            word.append(SYLLABLES[rest % 10]);
            rest /= 10;
        } while (rest > 0);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
