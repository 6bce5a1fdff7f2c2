package letter.pipeline;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;
import letter.document.Node;
import letter.language.Languages;
import letter.profile.FileKind;
import letter.profile.Profile;
import letter.profile.ProfileRules;
import letter.profile.Profiles;
import letter.profile.Target;
import letter.template.TemplateStore;
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
    public static Checked of(Origin origin, Optional<FileKind> kind) {
        Optional<Path> template = template(origin, kind);
        if (template.isPresent()) {
            List<Diagnostic> found = TemplateValidation.of(template.get());
            return new Checked(origin, Optional.of(FileKind.TEMPLATE), template, found);
        }
        Validation validation = new Validation();
        Optional<FileKind> told = validation.document(origin, kind);
        return new Checked(origin, told, Optional.empty(), validation.problems.all());
    }

    /** The directory of the template that is named by itself or by its manifest. */
    private static Optional<Path> template(Origin origin, Optional<FileKind> kind) {
        boolean other = kind.isPresent() && kind.get() != FileKind.TEMPLATE;
        if (origin.bytes().isPresent() || other) {
            return Optional.empty();
        }
        Path path = Path.of(origin.name());
        boolean manifest = path.endsWith(TemplateStore.MANIFEST);
        if (Files.isDirectory(path)
                && (TemplateValidation.holdsTemplate(path) || kind.isPresent())) {
            return Optional.of(named(path));
        }
        return manifest || kind.isPresent() && kind.get() == FileKind.TEMPLATE
                ? Optional.of(named(path.resolveSibling("")))
                : Optional.empty();
    }

    /** The directory as the user named it, unless that does not say what it is called: {@code .} */
    private static Path named(Path directory) {
        Path path = directory.normalize();
        boolean says = path.getParent() != null && !path.endsWith("..");
        return says ? path : path.toAbsolutePath().normalize();
    }

    private Optional<FileKind> document(Origin origin, Optional<FileKind> as) {
        Optional<Node> read = problems.take(Inputs.read(origin));
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Node document = read.get();
        FileKind kind = as.orElse(FileKind.of(document));
        LanguageTag language = Precedence.language(document, Optional.empty());
        switch (kind) {
            case PROFILE -> profile(document, language);
            case TARGET -> target(document, language);
            case TEMPLATE -> problems.take(Profiles.decodeManifest(document));
            case JOBS -> problems.take(Profiles.decodeJobs(document));
        }
        return Optional.of(kind);
    }

    /** The profile as it is written, then as a letter to its own target would read it. */
    private void profile(Node document, LanguageTag language) {
        problems.take(Profiles.decode(document, language));
        Node folded = Profiles.folded(document);
        LanguageTag own = Precedence.language(folded, Optional.empty());
        if (Languages.of(own).isEmpty()) {
            Precedence.unknownLanguage(own, folded, Optional.empty(), problems);
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
