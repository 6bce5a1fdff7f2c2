package letter.batch;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.MapNode;
import letter.document.Node;
import letter.document.NodePath;
import letter.document.ScalarNode;
import letter.pipeline.Origin;
import letter.value.LanguageTag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the files of a letter can be named by.
 *
 * @param profile its file
 * @param target its file
 * @param document the profile with its target, merged
 */
record Named(
        long row,
        Optional<Origin> profile,
        Optional<Origin> target,
        Node document,
        LanguageTag language) {
    private static final List<NodePath> APPLICANT = paths("basics.name");

    /** A posting calls it by its title. */
    private static final List<NodePath> PLACE = paths("target.name", "target.title");

    private static List<NodePath> paths(String... texts) {
        List<NodePath> paths = new ArrayList<>();
        for (String text : texts) {
            Source source = Source.option("--name", text);
            paths.add(NodePath.parse(source, text.length()).value().orElseThrow());
        }
        return List.copyOf(paths);
    }

    /** The name that a pattern gives. */
    Result<FileName> by(NamePattern pattern) {
        Problems problems = new Problems();
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (NamePart part : pattern.parts()) {
            if (part == NamePart.Known.FORMAT) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(text(part, pattern, problems));
            }
        }
        pieces.add(piece.toString());
        if (problems.hasErrors()) {
            return problems.failure();
        }
        FileName name = new FileName(pieces);
        Optional<String> fault = name.fault();
        if (fault.isPresent()) {
            problems.add(Code.UNNAMED_OUTPUT, pattern.at(), fault.get(), "choose another pattern");
        }
        return problems.result(name);
    }

    private String text(NamePart part, NamePattern pattern, Problems problems) {
        if (part instanceof NamePart.Literal literal) {
            return literal.text();
        } else if (part instanceof NamePart.Value value) {
            return slug(value.path().get(document), value.path().toString(), pattern, problems);
        }
        return switch ((NamePart.Known) part) {
            case PROFILE -> stem(profile, APPLICANT, pattern, problems);
            case TARGET -> stem(target, PLACE, pattern, problems);
            case ROW -> Long.toString(row);
            case LANGUAGE -> language.toString();
            case FORMAT -> "";
        };
    }

    /** The stem of a file that stands for itself, else the slug of what it is called. */
    private String stem(
            Optional<Origin> file, List<NodePath> names, NamePattern pattern, Problems problems) {
        if (file.isPresent()) {
            return file.get().stem();
        }
        for (NodePath name : names) {
            Optional<Node> value = name.get(document);
            if (value.isPresent()) {
                return slug(value, name.toString(), pattern, problems);
            }
        }
        return slug(Optional.empty(), names.get(0).toString(), pattern, problems);
    }

    private String slug(Optional<Node> value, String path, NamePattern pattern, Problems problems) {
        String text = value.isPresent() ? text(value.get()) : "";
        String slug = Slug.of(text);
        if (slug.isEmpty()) {
            problems.add(
                    Code.UNNAMED_OUTPUT,
                    value.isPresent() && !text.isBlank() ? value.get().at() : document.at(),
                    text.isBlank()
                            ? "the name of the file needs '" + path + "'"
                            : "'" + text.strip() + "' has nothing that could name a file",
                    "fill it in, or name the files by something else with --name");
        }
        return slug;
    }

    /** A text, or its variant in the letter's language, else in English, else its first. */
    private String text(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.text();
        }
        if (value instanceof MapNode variants && !variants.members().isEmpty()) {
            Node one = variants.members().get(0).value();
            for (String tag : List.of("en", language.language(), language.toString())) {
                one = variants.get(tag).orElse(one);
            }
            return one instanceof ScalarNode scalar ? scalar.text() : "";
        }
        return "";
    }
}
