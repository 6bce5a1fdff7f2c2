package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.Node;
import letter.document.Suggestion;
import letter.document.Syntax;
import letter.profile.Profiles;
import letter.profile.TemplateManifest;
import letter.render.Format;
import letter.render.Layout;
import letter.template.CompiledTemplate;
import letter.template.Engine;
import letter.template.Flow;
import letter.template.TemplateFolder;
import letter.template.TemplateStore;
import letter.value.LanguageTag;
import letter.view.BodyView;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The templates and layouts of a store, each read once, for any number of threads. */
public final class Templates {
    private final TemplateStore store;
    private final Map<String, Result<Template>> templates = new HashMap<>();
    private final Map<String, Result<Layout>> layouts = new HashMap<>();

    Templates(TemplateStore store) {
        this.store = store;
    }

    /** The template of this name, with its body in this language. */
    Result<Template> template(Asked asked, LanguageTag language) {
        String key = asked.name() + " " + language;
        synchronized (templates) {
            if (!templates.containsKey(key)) {
                Optional<TemplateFolder> folder = store.find(asked.name());
                if (folder.isEmpty()) {
                    return unknown("template", asked, store.all());
                }
                templates.put(key, load(folder.get(), language));
            }
            return templates.get(key);
        }
    }

    /** The layout of this name, with its pages for these formats. */
    Result<Layout> layout(Asked asked, List<Format> formats) {
        String key = asked.name() + " " + formats;
        synchronized (layouts) {
            if (!layouts.containsKey(key)) {
                Optional<TemplateFolder> folder = store.findLayout(asked.name());
                if (folder.isEmpty()) {
                    return unknown("layout", asked, store.layouts());
                }
                layouts.put(key, loadLayout(folder.get(), formats));
            }
            return layouts.get(key);
        }
    }

    /** Complains of those that are asked for on the command line and are not there. */
    void checkAsked(Request request, Problems problems) {
        Optional<Asked> template = request.template().map(Asked::typed);
        if (template.isPresent() && store.find(template.get().name()).isEmpty()) {
            problems.take(unknown("template", template.get(), store.all()));
        }
        Optional<Asked> layout = request.layout().map(Asked::typed);
        if (layout.isPresent() && store.findLayout(layout.get().name()).isEmpty()) {
            problems.take(unknown("layout", layout.get(), store.layouts()));
        }
    }

    private static Result<Layout> loadLayout(TemplateFolder folder, List<Format> formats) {
        Problems problems = new Problems();
        noteShadow("layout", folder, problems);
        Optional<Layout> layout = problems.take(Layout.load(folder, formats));
        return layout.isPresent() ? problems.result(layout.get()) : problems.failure();
    }

    private static void noteShadow(String what, TemplateFolder folder, Problems problems) {
        if (TemplateStore.shadowsBundled(folder)) {
            problems.add(
                    Code.SHADOWED_TEMPLATE,
                    Source.file(folder.place(), "").whole(),
                    "stands before the bundled " + what + " '" + folder.name() + "'");
        }
    }

    /** Reads a template: its manifest, and its body in this language. */
    static Result<Template> load(TemplateFolder folder, LanguageTag language) {
        Problems problems = new Problems();
        noteShadow("template", folder, problems);
        Optional<TemplateManifest> manifest = problems.take(manifest(folder));
        Optional<String> body = problems.take(folder.body(language));
        if (manifest.isEmpty() || body.isEmpty()) {
            return problems.failure();
        }
        Optional<CompiledTemplate> compiled =
                problems.take(Engine.compile(folder, body.get(), Flow.BODY, BodyView.class));
        return compiled.isPresent()
                ? problems.result(Template.of(folder.name(), manifest.get(), compiled.get()))
                : problems.failure();
    }

    /** What the template says of itself. */
    public static Result<TemplateManifest> manifest(TemplateFolder folder) {
        Problems problems = new Problems();
        Optional<Result<Source>> part = folder.part(TemplateStore.MANIFEST);
        if (part.isEmpty()) {
            problems.add(
                    Code.CANNOT_READ,
                    Source.file(folder.place(), "").whole(),
                    "the template has no " + TemplateStore.MANIFEST,
                    "write one that says at least 'description: …'");
            return problems.failure();
        }
        Optional<Source> source = problems.take(part.get());
        if (source.isEmpty()) {
            return problems.failure();
        }
        Optional<Node> node = problems.take(Documents.read(source.get(), Syntax.YAML));
        if (node.isEmpty()) {
            return problems.failure();
        }
        Optional<TemplateManifest> manifest = problems.take(Profiles.decodeManifest(node.get()));
        return manifest.isEmpty() ? problems.failure() : problems.result(manifest.get());
    }

    private static <T> Result<T> unknown(String what, Asked asked, List<TemplateFolder> known) {
        Problems problems = new Problems();
        List<String> names = known.stream().map(TemplateFolder::name).toList();
        Optional<String> meant = Suggestion.of(asked.name(), names);
        problems.add(
                Code.UNKNOWN_TEMPLATE,
                asked.at(),
                "there is no " + what + " '" + asked.name() + "'",
                meant.isPresent()
                        ? "did you mean '" + meant.get() + "'?"
                        : "there are " + String.join(", ", names));
        return problems.failure();
    }
}
