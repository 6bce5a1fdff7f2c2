package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;
import letter.document.Node;
import letter.language.Languages;
import letter.profile.FileKind;
import letter.profile.Profile;
import letter.profile.ProfileRules;
import letter.profile.Profiles;
import letter.profile.Target;
import letter.value.LanguageTag;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything that is wrong with a file of a user's, before any letter is made of it. */
public final class Validation {
    private final Problems problems = new Problems();

    private Validation() {}

    /**
     * What there is to say of a file, or of a directory with a template.
     *
     * @param kind what it is; else told from what it holds
     */
    public static List<Diagnostic> of(Origin origin, Optional<FileKind> kind) {
        Validation validation = new Validation();
        Optional<Path> template = template(origin, kind);
        if (template.isPresent()) {
            return TemplateValidation.of(template.get());
        }
        validation.document(origin, kind);
        return validation.problems.all();
    }

    /** The directory of the template that is named by itself or by its manifest. */
    private static Optional<Path> template(Origin origin, Optional<FileKind> kind) {
        boolean other = kind.isPresent() && kind.get() != FileKind.TEMPLATE;
        if (origin.bytes().isPresent() || other) {
            return Optional.empty();
        }
        Path path = Path.of(origin.name());
        boolean manifest = path.endsWith(Templates.MANIFEST);
        if (Files.isDirectory(path)
                && (TemplateValidation.holdsTemplate(path) || kind.isPresent())) {
            return Optional.of(path);
        }
        return manifest || kind.isPresent() && kind.get() == FileKind.TEMPLATE
                ? Optional.of(path.toAbsolutePath().getParent())
                : Optional.empty();
    }

    private void document(Origin origin, Optional<FileKind> as) {
        Optional<Node> read = problems.take(Jobs.read(origin));
        if (read.isEmpty()) {
            return;
        }
        Node document = read.get();
        FileKind kind = as.orElse(FileKind.of(origin.name(), document));
        LanguageTag language = Setup.language(document, Optional.empty());
        switch (kind) {
            case PROFILE -> profile(document, language);
            case TARGET -> target(document, language);
            case TEMPLATE -> problems.take(Profiles.decodeManifest(document));
            case JOBS ->
                    problems.add(
                            Code.UNKNOWN_KIND,
                            document.at(),
                            "a job list; there is nothing yet to make it with",
                            "name profiles and targets on the command line of generate");
        }
    }

    /** The profile as it is written, then as a letter to its own target would read it. */
    private void profile(Node document, LanguageTag language) {
        problems.take(Profiles.decode(document, language));
        Node folded = Profiles.folded(document);
        LanguageTag own = Setup.language(folded, Optional.empty());
        if (Languages.of(own).isEmpty()) {
            Setup.unknownLanguage(own, folded, Optional.empty(), problems);
        }
        Optional<Profile> whole = Profiles.decode(folded, own).value();
        if (whole.isPresent()) {
            problems.addAll(ProfileRules.check(whole.get(), folded));
        }
    }

    private void target(Node document, LanguageTag language) {
        Optional<Target> target = problems.take(Profiles.decodeTarget(document, language));
        if (target.isPresent()) {
            problems.addAll(ProfileRules.checkTarget(target.get(), document));
        }
    }
}
