package letter.template;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.value.LanguageTag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A template or a layout: a directory of files that stand for themselves. */
public interface TemplateFolder {
    /** What the files with tags end in. */
    String MUSTACHE = ".mustache";

    /** What bodies begin with: {@code body.en.mustache}. */
    String BODY = "body.";

    String name();

    /** Whether it came with letter. */
    boolean bundled();

    /** Where it stands, for people: {@code templates/motivation}. */
    String place();

    /** Its files by name, sorted. */
    List<String> files();

    /**
     * One of its files; empty where there is none of that name.
     *
     * @param fileName a plain name, without directories
     */
    Optional<Result<Source>> part(String fileName);

    /** Whether it has a file of this name. */
    boolean has(String fileName);

    /** The file of the body in this language: {@code en-US} is served by {@code en}. */
    default Result<String> body(LanguageTag language) {
        String exact = BODY + language + MUSTACHE;
        if (has(exact)) {
            return new Result<>(Optional.of(exact), List.of());
        }
        String shortened = BODY + language.shortened() + MUSTACHE;
        if (has(shortened)) {
            return new Result<>(Optional.of(shortened), List.of());
        }
        Problems problems = new Problems();
        problems.add(
                Code.NO_BODY,
                Source.file(place(), "").whole(),
                "the template '" + name() + "' has no body in '" + language + "'",
                hint(shortened));
        return problems.failure();
    }

    /** Whether a file of this name is a body: {@code body.en.mustache}. */
    static boolean isBody(String file) {
        return file.startsWith(BODY)
                && file.endsWith(MUSTACHE)
                && file.length() > BODY.length() + MUSTACHE.length();
    }

    /** The languages of its bodies, as their files are named. */
    default List<String> languages() {
        List<String> languages = new ArrayList<>();
        for (String file : files()) {
            if (isBody(file)) {
                languages.add(file.substring(BODY.length(), file.length() - MUSTACHE.length()));
            }
        }
        return languages;
    }

    private String hint(String missing) {
        List<String> languages = languages();
        return languages.isEmpty()
                ? "write " + missing
                : "choose one of these with --lang: "
                        + String.join(", ", languages)
                        + "; or write "
                        + missing;
    }
}
