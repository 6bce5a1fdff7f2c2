package letter.pipeline;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.Node;
import letter.document.Syntax;
import letter.language.Language;
import letter.profile.Profiles;
import letter.profile.Target;
import letter.profile.TargetNames;
import letter.value.LanguageTag;
import letter.view.TargetWords;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReuseTest {
    private final Reuse reuse = new Reuse(TargetNames.of(List.of()));
    private final Language english = reuse.language(LanguageTag.ENGLISH).orElseThrow();

    @Test
    void words_a_target_once_for_letters_that_follow_one_another() {
        Target target = target("SMILES");
        TargetWords words = reuse.words(target, english);

        assertSame(words, reuse.words(target, english));
        assertNotSame(words, reuse.words(target("SMILES"), english));
    }

    @Test
    void words_it_anew_in_another_language() {
        Language german = reuse.language(LanguageTag.parse("de").orElseThrow()).orElseThrow();
        Target target = target("SMILES");

        assertNotSame(reuse.words(target, english), reuse.words(target, german));
    }

    private static Target target(String name) {
        Source source = Source.file("target.yaml", "name: " + name + "\nkind: school\n");
        Node node = Documents.read(source, Syntax.YAML).value().orElseThrow();
        return Profiles.decodeTarget(node, LanguageTag.ENGLISH).value().orElseThrow();
    }
}
