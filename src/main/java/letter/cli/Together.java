package letter.cli;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Source;
import letter.pipeline.Checked;
import letter.pipeline.Origin;
import letter.pipeline.Pipeline;
import letter.pipeline.Rehearsal;
import letter.profile.FileKind;
import letter.render.Format;
import letter.template.TemplateStore;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether files that are fine make letters: each profile to each target with each template. */
final class Together {
    private static final List<Format> FORMATS = List.of(Format.MD);

    private Together() {}

    /** What there is to say of the letters, and is not said of the files. */
    static List<Diagnostic> check(List<Checked> files, Arguments arguments, TemplateStore store) {
        List<Origin> profiles = of(FileKind.PROFILE, files);
        List<Origin> targets = of(FileKind.TARGET, files);
        List<Checked> templates = templates(files);
        Rehearsal rehearsal = new Rehearsal(files);
        if (!profiles.isEmpty() && templates.isEmpty()) {
            rehearsal.hold(
                    new Pipeline(store),
                    arguments.request(profiles, targets, Optional.empty(), FORMATS));
        } else if (!profiles.isEmpty()) {
            for (Checked template : templates) {
                Path directory = template.directory().get();
                String name = directory.getFileName().toString();
                Source typed = Source.option(template.origin().name(), name);
                rehearsal.hold(
                        new Pipeline(arguments.store(List.of(directory.getParent()))),
                        arguments.request(profiles, targets, Optional.of(typed), FORMATS));
            }
        }
        return rehearsal.diagnostics();
    }

    private static List<Origin> of(FileKind kind, List<Checked> files) {
        List<Origin> origins = new ArrayList<>();
        for (Checked file : files) {
            if (file.is(kind)) {
                origins.add(file.origin());
            }
        }
        return origins;
    }

    /** Those that bodies stand in: a layout has no manifest. */
    private static List<Checked> templates(List<Checked> files) {
        List<Checked> templates = new ArrayList<>();
        for (Checked file : files) {
            Optional<Path> directory = file.directory();
            if (directory.isPresent()
                    && Files.exists(directory.get().resolve(TemplateStore.MANIFEST))) {
                templates.add(file);
            }
        }
        return templates;
    }
}
