package letter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import letter.language.Language;
import letter.language.Languages;
import letter.profile.Target;
import letter.value.LanguageTag;

import org.junit.jupiter.api.Test;

class TargetWordsTest {
    private static final Language ENGLISH = Languages.of(LanguageTag.ENGLISH).orElseThrow();

    @Test
    void greet_every_reader_in_the_same_words() {
        Target target = Given.target("SMILES", "2025", "");
        TargetWords words = new TargetWords(target, ENGLISH);

        assertEquals(ENGLISH.salutation(words.addressee()), words.salutation());
        assertSame(words.salutation(), words.salutation());
    }
}
