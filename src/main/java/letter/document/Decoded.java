package letter.document;

import letter.diagnostic.Diagnostic;

import java.util.List;
import java.util.Optional;

/** What came of one value of a document, and what there was to say of it. */
record Decoded(Node node, Optional<?> value, List<Diagnostic> problems, Gathered gathered) {}
