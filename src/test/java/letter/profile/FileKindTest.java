package letter.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.Syntax;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "letters: []          | JOBS",
                "basics: {name: x}    | PROFILE",
                "work: []             | PROFILE",
                "education: []        | PROFILE",
                "name: x              | TARGET",
                "'[a]'                | TARGET"
            })
    void is_told_from_the_top_keys(String text, FileKind kind) {
        Source source = Source.file("a.yaml", text);
        assertEquals(kind, FileKind.of(Documents.read(source, Syntax.YAML).value().orElseThrow()));
    }
}
