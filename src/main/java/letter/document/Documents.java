package letter.document;

import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.value.LanguageTag;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads what users write, in YAML or JSON, into nodes: {@code Documents.read(profile)}. */
public final class Documents {
    private Documents() {}

    /** The document in this file, in the syntax that its name's extension says. */
    public static Result<Node> read(Path file) {
        Problems problems = new Problems();
        Result<Source> read = TextFile.read(file);
        if (read.value().isEmpty() && Files.notExists(file)) {
            problems.add(MissingFile.complaint(file));
            return problems.failure();
        }
        Optional<Source> source = problems.take(read);
        return parsed(source, Syntax.of(file.toString()), problems);
    }

    /** The document in these bytes, which came from elsewhere under this name. */
    public static Result<Node> read(String name, byte[] bytes, Syntax syntax) {
        Problems problems = new Problems();
        Optional<Source> source = problems.take(TextFile.decode(name, bytes));
        return parsed(source, syntax, problems);
    }

    /**
     * The document in one line of JSON Lines.
     *
     * @param number of the line, from 1
     */
    public static Result<Node> readLine(String name, byte[] bytes, int number) {
        Problems problems = new Problems();
        Optional<Source> source = problems.take(TextFile.decode(name, bytes, number));
        return parsed(source, Syntax.JSON, problems);
    }

    /** The document in this text. */
    public static Result<Node> read(Source source, Syntax syntax) {
        if (syntax == Syntax.JSON) {
            return JsonReader.read(source);
        }
        Optional<Node> usual = UsualYaml.read(source);
        return usual.isPresent() ? new Problems().result(usual.get()) : YamlReader.read(source);
    }

    /** Every language in which some text of the document is given. */
    public static Set<LanguageTag> languages(Node document) {
        Set<LanguageTag> languages = new LinkedHashSet<>();
        collect(document, languages);
        return languages;
    }

    private static void collect(Node node, Set<LanguageTag> out) {
        if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                collect(item, out);
            }
        } else if (node instanceof MapNode map) {
            boolean variants = Variants.isLanguageMap(map);
            for (MapNode.Member member : map.members()) {
                if (variants) {
                    out.add(LanguageTag.parse(member.key()).orElseThrow());
                }
                collect(member.value(), out);
            }
        }
    }

    private static Result<Node> parsed(Optional<Source> source, Syntax syntax, Problems problems) {
        return source.isPresent() ? read(source.get(), syntax) : problems.failure();
    }
}
