package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.Node;
import letter.language.Languages;
import letter.markdown.BodyParser;
import letter.markdown.Marks;
import letter.markdown.Normaliser;
import letter.profile.FileKind;
import letter.profile.Profile;
import letter.profile.ProfileRules;
import letter.profile.Profiles;
import letter.profile.Target;
import letter.render.Format;
import letter.render.Layout;
import letter.template.CompiledTemplate;
import letter.template.Engine;
import letter.template.Flow;
import letter.template.Need;
import letter.template.TemplateFolder;
import letter.template.TemplateStore;
import letter.value.LanguageTag;
import letter.view.BodyView;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything that is wrong with a file of a user's, before any letter is made of it. */
public final class Validation {
    private static final String MANIFEST = "template.yaml";
    private static final String LAYOUTS = "layouts";

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
            validation.template(template.get());
        } else {
            validation.document(origin, kind);
        }
        return validation.problems.all();
    }

    /** The directory of the template that is named by itself or by its manifest. */
    private static Optional<Path> template(Origin origin, Optional<FileKind> kind) {
        boolean other = kind.isPresent() && kind.get() != FileKind.TEMPLATE;
        if (origin.bytes().isPresent() || other) {
            return Optional.empty();
        }
        Path path = Path.of(origin.name());
        boolean manifest = path.endsWith(MANIFEST);
        if (Files.isDirectory(path) && (holdsTemplate(path) || kind.isPresent())) {
            return Optional.of(path);
        }
        return manifest || kind.isPresent() && kind.get() == FileKind.TEMPLATE
                ? Optional.of(path.toAbsolutePath().getParent())
                : Optional.empty();
    }

    private static boolean holdsTemplate(Path directory) {
        if (Files.exists(directory.resolve(MANIFEST))
                || Files.exists(directory.resolve("body.en.mustache"))) {
            return true;
        }
        for (Format format : Format.values()) {
            if (Files.exists(directory.resolve(Layout.page(format)))) {
                return true;
            }
        }
        return false;
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

    private void template(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        String name = String.valueOf(absolute.getFileName());
        boolean layout =
                parent != null
                        && parent.endsWith(LAYOUTS)
                        && !Files.exists(absolute.resolve(MANIFEST));
        TemplateStore store = new TemplateStore(roots(layout ? parent.getParent() : parent));
        Optional<TemplateFolder> folder = layout ? store.findLayout(name) : store.find(name);
        if (folder.isEmpty()) {
            problems.add(
                    Code.UNKNOWN_TEMPLATE,
                    Source.file(directory.toString(), "").whole(),
                    "the directory cannot be the name of a template",
                    "use letters, digits, '.', '_' and '-'");
        } else if (layout) {
            problems.take(Layout.load(folder.get(), pages(folder.get())));
        } else {
            problems.take(Templates.manifest(folder.get()));
            bodies(folder.get());
        }
    }

    private static List<Path> roots(Path parent) {
        return parent == null ? List.of() : List.of(parent);
    }

    private static List<Format> pages(TemplateFolder folder) {
        return List.of(Format.values()).stream()
                .filter(format -> folder.has(Layout.page(format)))
                .toList();
    }

    private void bodies(TemplateFolder folder) {
        boolean any = false;
        for (String file : folder.files()) {
            if (TemplateFolder.isBody(file)) {
                any = true;
                body(folder, file);
            }
        }
        if (!any) {
            problems.add(
                    Code.NO_BODY,
                    Source.file(folder.place(), "").whole(),
                    "the template '" + folder.name() + "' has no body",
                    "write body.en.mustache");
        }
    }

    private void body(TemplateFolder folder, String file) {
        Optional<CompiledTemplate> compiled =
                problems.take(Engine.compile(folder, file, Flow.BODY, BodyView.class));
        if (compiled.isEmpty()) {
            return;
        }
        problems.take(BodyParser.parse(withoutTags(folder, file), source(folder, file)));
        Result<List<Need>> needs = compiled.get().needs();
        for (Need need : needs.value().orElse(List.of())) {
            problems.add(
                    Code.NEEDED_VALUE,
                    need.at(),
                    "'" + need.variable() + "' is printed, and may be absent" + when(need),
                    "guard it with {{#" + need.variable() + "}}" + filled(need));
        }
    }

    private static Source source(TemplateFolder folder, String file) {
        return folder.part(file).orElseThrow().value().orElseThrow();
    }

    /** What the body's author wrote around the tags, with a word for each value. */
    private static String withoutTags(TemplateFolder folder, String file) {
        String text =
                source(folder, file)
                        .text()
                        .replaceAll("\\{\\{[#^/!>][^}]*\\}\\}", "")
                        .replaceAll("\\{\\{[^}]*\\}\\}", "x");
        return Normaliser.body(Marks.body(text));
    }

    private static String when(Need need) {
        return need.conditions().isEmpty()
                ? ""
                : " (where " + String.join(" and ", need.conditions()) + ")";
    }

    private static String filled(Need need) {
        return need.path().isPresent() ? "; else each profile needs " + need.path().get() : "";
    }
}
