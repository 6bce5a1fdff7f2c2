package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.markdown.BodyParser;
import letter.markdown.Marks;
import letter.markdown.Normaliser;
import letter.render.Format;
import letter.render.Layout;
import letter.template.CompiledTemplate;
import letter.template.Engine;
import letter.template.Flow;
import letter.template.Need;
import letter.template.TemplateFolder;
import letter.template.TemplateStore;
import letter.view.BodyView;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything that is wrong with a template or a layout, without any data. */
final class TemplateValidation {
    private static final String LAYOUTS = "layouts";

    private final Problems problems = new Problems();

    private TemplateValidation() {}

    /** What there is to say of the template or the layout in this directory. */
    static List<Diagnostic> of(Path directory) {
        TemplateValidation validation = new TemplateValidation();
        validation.template(directory);
        return validation.problems.all();
    }

    /** Whether a directory is meant as a template or a layout. */
    static boolean holdsTemplate(Path directory) {
        if (Files.exists(directory.resolve(TemplateStore.MANIFEST))
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

    private void template(Path directory) {
        Path parent = directory.getParent();
        String name = String.valueOf(directory.getFileName());
        boolean layout =
                parent != null
                        && parent.endsWith(LAYOUTS)
                        && !Files.exists(directory.resolve(TemplateStore.MANIFEST));
        TemplateStore store = new TemplateStore(roots(layout ? parent.resolveSibling("") : parent));
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
