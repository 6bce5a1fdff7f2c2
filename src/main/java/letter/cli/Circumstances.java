package letter.cli;

import letter.batch.BatchRequest;
import letter.batch.Memory;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.pipeline.Fingerprints;
import letter.pipeline.Request;
import letter.template.TemplateFolder;
import letter.template.TemplateStore;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What decides beside their documents how letters turn out: options, templates, the version. */
final class Circumstances {
    private Circumstances() {}

    static Memory.Setting of(BatchRequest asked, TemplateStore store, Path directory) {
        Request request = asked.request();
        StringBuilder all = new StringBuilder(Version.line());
        add(all, request.template());
        add(all, request.layout());
        all.append('\n').append(request.language().map(Object::toString).orElse(""));
        all.append('\n').append(request.date().map(Object::toString).orElse(""));
        all.append('\n').append(request.limits());
        // What was made with a warning is not made where warnings fail.
        all.append('\n').append(asked.strict());
        for (TemplateFolder folder : store.all()) {
            add(all, folder);
        }
        for (TemplateFolder folder : store.layouts()) {
            add(all, folder);
        }
        byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
        boolean dated = request.date().isPresent() || request.today().isEmpty();
        String today = dated ? "" : request.today().get().get().toString();
        return new Memory.Setting(Fingerprints.hexadecimal(bytes), today, directory);
    }

    private static void add(StringBuilder out, Optional<Source> option) {
        out.append('\n').append(option.isPresent() ? option.get().text() : "");
    }

    private static void add(StringBuilder out, TemplateFolder folder) {
        List<String> files = folder.files();
        for (String file : files) {
            Optional<Result<Source>> part = folder.part(file);
            out.append('\n').append(folder.name()).append('/').append(file).append('\n');
            if (part.isPresent() && part.get().value().isPresent()) {
                out.append(part.get().value().get().text());
            }
        }
    }
}
