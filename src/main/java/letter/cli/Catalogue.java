package letter.cli;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.template.TemplateFolder;
import letter.template.TemplateStore;

import java.nio.file.Path;
import java.util.Optional;

/** Templates and layouts, looked up by the name that the user typed. */
record Catalogue(TemplateStore store, Problems problems) {
    private static final Path ROOT = Path.of("templates");

    /** The template, or else the layout, of this name; complains where there is neither. */
    Optional<TemplateFolder> folder(String name) {
        Optional<TemplateFolder> template = store.find(name);
        Optional<TemplateFolder> folder = template.isPresent() ? template : store.findLayout(name);
        if (folder.isEmpty()) {
            unknown(
                    name,
                    "there is no template or layout '" + name + "'",
                    "letter templates list shows what there is");
        }
        return folder;
    }

    /** The directory under {@code ./templates} for a copy of this name; complains of a bad one. */
    Optional<Path> place(TemplateFolder folder, String name) {
        if (store.find(folder.name()).isPresent()) {
            return place(name);
        }
        return isName(name) ? Optional.of(ROOT.resolve("layouts").resolve(name)) : Optional.empty();
    }

    /** The directory under {@code ./templates} for a template of this name. */
    Optional<Path> place(String name) {
        if (!isName(name)) {
            return Optional.empty();
        }
        if (TemplateStore.isReserved(name)) {
            unknown(name, "'" + name + "' is where layouts stand", "choose another name");
            return Optional.empty();
        }
        return Optional.of(ROOT.resolve(name));
    }

    /** The same for a template that is begun: a bundled one is not to be hidden by it. */
    Optional<Path> fresh(String name) {
        Optional<TemplateFolder> known = store.find(name);
        if (known.isPresent() && known.get().bundled()) {
            unknown(
                    name,
                    "'" + name + "' is a bundled template",
                    "choose another name, or begin with it: letter templates copy " + name);
            return Optional.empty();
        }
        return place(name);
    }

    private boolean isName(String name) {
        boolean plain = TemplateStore.isPlainName(name);
        if (!plain) {
            unknown(
                    name,
                    "'" + name + "' cannot be the name of a template",
                    "use letters, digits, '.', '_' and '-'");
        }
        return plain;
    }

    /** A file of it; complains where it has none of that name. */
    Optional<Source> file(TemplateFolder folder, String name) {
        Optional<Result<Source>> part = folder.part(name);
        if (part.isPresent()) {
            return problems.take(part.get());
        }
        unknown(
                name,
                "'" + folder.name() + "' has no file '" + name + "'",
                "it has " + String.join(", ", folder.files()));
        return Optional.empty();
    }

    private void unknown(String typed, String message, String hint) {
        Source source = Source.option("letter templates", typed);
        problems.add(Code.UNKNOWN_TEMPLATE, source.at(1, 1), message, hint);
    }
}
