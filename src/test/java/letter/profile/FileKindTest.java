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
                "template.yaml | name: x              | TEMPLATE",
                "a.yaml        | letters: []          | JOBS",
                "a.yaml        | basics: {name: x}    | PROFILE",
                "a.yaml        | work: []             | PROFILE",
                "a.yaml        | education: []        | PROFILE",
                "a.yaml        | name: x              | TARGET",
                "a.yaml        | '[a]'                | TARGET"
            })
    void is_told_from_name_and_keys(String name, String text, FileKind kind) {
        assertEquals(
                kind,
                FileKind.of(
                        name,
                        Documents.read(Source.file(name, text), Syntax.YAML)
                                .value()
                                .orElseThrow()));
    }
}
