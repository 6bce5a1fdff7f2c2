package letter.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Anna Berg,                  anna-berg
                    José Álvarez,               josé-álvarez
                    Иван Петров,                иван-петров
                    Łódź University,            łódź-university
                    STRASSE & Straße,           strasse-straße
                    ΟΔΟΣ,                       οδος
                    山田 太郎,                    山田-太郎
                    ﾔﾏﾀﾞ,                        ヤマダ
                    김철수,                       김철수
                    सुनीता शर्मा,                   सुनीता-शर्मा
                    فاطمة الزهراء,              فاطمة-الزهراء
                    אברהם,                      אברהם
                    O'Brien,                    obrien
                    D’Angelo,                   dangelo
                    C++ / C# (2nd ed.),         c-c-2nd-ed
                    ../../etc/passwd,           etc-passwd
                    ①② ﬁne,                     12-fine
                    """)
    void keeps_letters_and_digits_of_any_script(String value, String slug) {
        assertEquals(slug, Slug.of(value));
    }

    @Test
    void is_the_same_however_its_accents_are_composed() {
        assertEquals(Slug.of("Jos\u00E9"), Slug.of("Jose\u0301"));
    }

    @Test
    void has_nothing_where_nothing_can_be_kept() {
        assertEquals("", Slug.of(" -- !? 🎉 "));
    }

    @Test
    void shows_nothing_that_cannot_be_seen() {
        assertEquals("ab", Slug.of("a\u200B\u200D\uFEFFb"));
    }

    @Test
    void ends_before_it_is_too_long_and_never_in_a_hyphen() {
        assertEquals("a".repeat(100), Slug.of("a".repeat(300)));
        assertEquals("a".repeat(99), Slug.of("a".repeat(99) + " b"));
        assertEquals("山".repeat(33), Slug.of("山".repeat(300)));
    }
}
