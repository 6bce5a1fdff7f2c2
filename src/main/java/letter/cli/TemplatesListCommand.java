package letter.cli;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Exit;
import letter.diagnostic.Problems;
import letter.pipeline.Templates;
import letter.profile.TemplateManifest;
import letter.template.TemplateFolder;
import letter.template.TemplateStore;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code letter templates list}: every template and layout, and where it stands. */
final class TemplatesListCommand implements Command {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public String sentence() {
        return "List templates and layouts.";
    }

    @Override
    public void declare(CommandSpec spec) {
        spec.addOption(Options.templatePath());
        Help.add(Options.report(spec), "letter templates list");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        Problems problems = new Problems();
        Arguments arguments = new Arguments(line, session.console().environment(), problems);
        TemplateStore store = arguments.store();
        StringBuilder out = new StringBuilder("templates\n");
        for (TemplateFolder folder : store.all()) {
            line(out, folder, description(folder, problems));
        }
        out.append("layouts\n");
        for (TemplateFolder folder : store.layouts()) {
            line(out, folder, "");
        }
        session.console().print(Harmless.text(out.toString()));
        List<Diagnostic> found = new ArrayList<>(problems.all());
        return session.reporter().report(found);
    }

    private static void line(StringBuilder out, TemplateFolder folder, String description) {
        out.append("  ").append(folder.name());
        out.append(" ".repeat(Math.max(1, 14 - folder.name().length())));
        out.append(folder.bundled() ? "bundled" : folder.place());
        if (TemplateStore.shadowsBundled(folder)) {
            out.append(" (before the bundled one)");
        }
        List<String> languages = folder.languages();
        if (!languages.isEmpty()) {
            out.append("  ").append(String.join(", ", languages));
        }
        if (!description.isEmpty()) {
            out.append("  ").append(description);
        }
        out.append('\n');
    }

    private static String description(TemplateFolder folder, Problems problems) {
        Optional<TemplateManifest> manifest = problems.take(Templates.manifest(folder));
        return manifest.isPresent() ? manifest.get().description().value() : "";
    }
}
