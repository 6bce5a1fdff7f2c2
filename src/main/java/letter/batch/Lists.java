package letter.batch;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.MissingFile;
import letter.document.Node;
import letter.document.Syntax;
import letter.document.TextFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A job list that is gone through more than once; for one thread. */
final class Lists {
    private final ListFile list;

    /** Its rows, where all of them are in memory. */
    private Optional<Result<ManifestRows>> manifest = Optional.empty();

    Lists(ListFile list) {
        this.list = list;
    }

    /** The rows from the first on; what is wrong with all of the list is said here. */
    Result<Rows> open() {
        Problems problems = new Problems();
        try {
            Optional<Rows> rows =
                    switch (list.format()) {
                        case YAML -> problems.take(manifest()).map(ManifestRows::again);
                        case JSON_LINES ->
                                Optional.of(new JsonLinesRows(list.name(), list.opening().open()));
                        case CSV ->
                                problems.take(
                                        CsvRows.open(
                                                list.name(), CsvText.of(list.opening().open())));
                    };
            return rows.isPresent() ? problems.result(rows.get()) : problems.failure();
        } catch (IOException failure) {
            problems.add(unreadable(failure));
            return problems.failure();
        }
    }

    private Result<ManifestRows> manifest() throws IOException {
        if (manifest.isEmpty()) {
            Problems problems = new Problems();
            Optional<Node> document = problems.take(read(list));
            Optional<ManifestRows> rows =
                    document.isPresent()
                            ? problems.take(ManifestRows.of(document.get(), list.base()))
                            : Optional.empty();
            manifest =
                    Optional.of(
                            rows.isPresent() ? problems.result(rows.get()) : problems.failure());
        }
        return manifest.get();
    }

    /** What stands in a manifest; nothing in any other list, or where it cannot be read. */
    static Optional<Node> document(ListFile list) {
        try {
            return list.format() == ListFormat.YAML ? read(list).value() : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Result<Node> read(ListFile list) throws IOException {
        try (InputStream in = list.opening().open()) {
            byte[] bytes = in.readNBytes(TextFile.MAX_BYTES + 1);
            return Documents.read(list.name(), bytes, Syntax.of(list.name()));
        }
    }

    /** What there is to say where reading it fails on the way. */
    Diagnostic unreadable(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return MissingFile.complaint(Path.of(list.name()));
        }
        String reason = "cannot be read: " + failure.getMessage();
        if (failure instanceof AccessDeniedException) {
            reason = "may not be read by you";
        }
        return new Diagnostic(
                Code.CANNOT_READ,
                Source.file(list.name(), "").whole(),
                "'" + list.name() + "' " + reason,
                Optional.empty());
    }
}
