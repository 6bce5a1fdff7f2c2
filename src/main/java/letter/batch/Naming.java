package letter.batch;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.document.Suggestion;
import letter.pipeline.Form;
import letter.pipeline.Origin;
import letter.pipeline.Pipeline;
import letter.pipeline.Request;
import letter.render.Format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How letters are called and come out: as the command line says, else their row, else as usual.
 *
 * @param asked the pattern on the command line
 */
record Naming(Request request, Optional<NamePattern> asked) {
    private static final List<Format> MD = List.of(Format.MD);

    static Result<Naming> of(BatchRequest batch) {
        Problems problems = new Problems();
        Optional<NamePattern> pattern = Optional.empty();
        if (batch.name().isPresent()) {
            Source typed = batch.name().get();
            pattern = problems.take(NamePattern.parse(typed.text(), typed.at(1, 1)));
        }
        return problems.result(new Naming(batch.request(), pattern));
    }

    /**
     * The pattern of a row's names.
     *
     * @param hasTarget whether a target is laid under the row
     */
    Result<NamePattern> pattern(Entry entry, boolean hasTarget) {
        if (asked.isPresent()) {
            return new Result<>(asked, List.of());
        }
        if (entry.output().isPresent()) {
            ScalarNode output = entry.output().get();
            return NamePattern.parse(output.text().strip(), output.at());
        }
        boolean target = hasTarget || entry.target().isPresent() || entry.saysTarget();
        return new Result<>(Optional.of(NamePattern.usual(target)), List.of());
    }

    /** In which form a row's letter comes out. */
    Result<Form> form(Entry entry, NamePattern pattern) {
        Problems problems = new Problems();
        List<Format> formats = request.form().formats();
        if (formats.isEmpty()) {
            formats = formats(entry.formats(), problems);
        }
        Optional<Format> meant = pattern.format();
        if (formats.isEmpty()) {
            formats = meant.isPresent() ? List.of(meant.get()) : MD;
        } else if (meant.isPresent() && !formats.equals(List.of(meant.get()))) {
            problems.add(
                    Code.FORMAT_MISMATCH,
                    pattern.at(),
                    "'" + pattern.text() + "' is the name of one format, and others are asked for",
                    "leave the extension out, or write '.{format}'");
        }
        int width = request.form().width();
        boolean redact = entry.said().redact().isPresent() && entry.said().redact().get().yes();
        return problems.result(
                new Form(
                        formats,
                        width > 0 ? width : entry.said().width().orElse(0),
                        redact || request.form().redact()));
    }

    private static List<Format> formats(List<ScalarNode> words, Problems problems) {
        List<Format> formats = new ArrayList<>();
        for (ScalarNode word : words) {
            for (String name : word.text().split(",")) {
                Optional<Format> format = Format.fromExtension(name.strip());
                if (format.isEmpty()) {
                    problems.add(
                            Code.BAD_VALUE,
                            word.at(),
                            "no format '" + name.strip() + "'",
                            hint(name.strip()));
                } else if (!formats.contains(format.get())) {
                    formats.add(format.get());
                }
            }
        }
        return formats;
    }

    private static String hint(String written) {
        List<String> names = new ArrayList<>();
        for (Format format : Format.values()) {
            names.add(format.extension());
        }
        Optional<String> near = Suggestion.of(written, names);
        return near.isPresent()
                ? "did you mean '" + near.get() + "'?"
                : "there are " + String.join(", ", names);
    }

    /** What a row's letter can be named by. */
    Named named(Row row, Optional<Origin> profile, Optional<Origin> target, Node document) {
        return new Named(
                row.number(),
                profile,
                target,
                document,
                Pipeline.language(document, request.language()));
    }
}
