package letter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.language.Language;
import letter.language.Languages;
import letter.profile.Target;
import letter.value.LanguageTag;

import org.junit.jupiter.api.Test;

class TargetWordsTest {
    private static final Language ENGLISH = Languages.of(LanguageTag.ENGLISH).orElseThrow();

    @Test
    void are_those_of_each_target_that_says_the_same() {
        TargetWords words = Given.words(Given.target("SMILES", "2025", ""));

        assertFalse(words.areOf(Given.target("SMILES", "2025", ""), ENGLISH));

        TargetWords english = new TargetWords(Given.target("SMILES", "2025", ""), ENGLISH);
        assertTrue(english.areOf(Given.target("SMILES", "2025", ""), ENGLISH));
        assertFalse(english.areOf(Given.target("SMILES", "2024", ""), ENGLISH));
    }

    @Test
    void greet_every_reader_in_the_same_words() {
        Target target = Given.target("SMILES", "2025", "");
        TargetWords words = new TargetWords(target, ENGLISH);

        assertEquals(ENGLISH.salutation(words.addressee()), words.salutation());
        assertSame(words.salutation(), words.salutation());
    }
}
