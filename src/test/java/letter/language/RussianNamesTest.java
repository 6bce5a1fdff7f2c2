package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RussianNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Тополь | в компании «Тополь»
                    тополь и Ко | в компании «тополь и Ко»
                    Институт прикладной гидрологии | в Институте прикладной гидрологии
                    Казанский университет | в организации «Казанский университет»
                    Третьяковская галерея | в организации «Третьяковская галерея»
                    ВГИК | в организации «ВГИК»
                    Школа № 5 | в школе № 5
                    Тополь «Юг» | в организации «Тополь „Юг“»
                    Издательство «Волна» | в издательстве «Волна»
                    ООО «Тополь» | в ООО «Тополь»
                    ПАО Сбербанк | в ПАО Сбербанк
                    НИИ скорой помощи | в НИИ скорой помощи
                    МГУ | в МГУ
                    НИУ ВШЭ | в НИУ ВШЭ
                    МГТУ им. Н. Э. Баумана | в МГТУ им. Н. Э. Баумана
                    Northlight AI | в Northlight AI
                    Fjordline Freight | во Fjordline Freight
                    FC Köln | в FC Köln
                    University of Tartu | в University of Tartu
                    北京大学 | в 北京大学
                    C* | в C*
                    """)
    void declines_no_name_after_its_preposition(String name, String phrase) {
        assertEquals(phrase, RussianNames.at(name, "компании", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Тополь | в компании «Тополь» (повар)
                    Тополь «Юг» | в организации «Тополь „Юг“» (повар)
                    ООО «Тополь» | в ООО «Тополь» (повар)
                    Google | в Google (повар)
                    """)
    void has_room_for_an_aside(String name, String phrase) {
        assertEquals(phrase, RussianNames.at(name, "компании", "повар"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"МГУ", "СПбГУ", "РЖД", "АО «А»", "МГУ имени М. В. Ломоносова"})
    void is_the_same_in_each_case(String name) {
        assertTrue(RussianNames.isInvariant(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ВГИК", "РАН", "Яндекс", "МГУ в Москве", "А", "Тополь ООО", "MIT"})
    void may_be_another_in_another_case(String name) {
        assertFalse(RussianNames.isInvariant(name));
    }

    @Test
    void quotes_what_is_not_quoted_already() {
        assertEquals("«Атлас»", RussianNames.quoted("Атлас"));
        assertEquals("«Идиот»", RussianNames.quoted("«Идиот»"));
        assertEquals("“Atlas”", RussianNames.quoted("“Atlas”"));
        assertEquals("\"quotes\"", RussianNames.quoted("\"quotes\""));
        assertEquals("«Atlas»", RussianNames.quoted("Atlas"));
        assertEquals("Atlas", RussianNames.cited("Atlas"));
        assertEquals("«Ёж»", RussianNames.cited("Ёж"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    О «тихих» дворах | «О „тихих“ дворах»
                    Роман «Идиот» | «Роман „Идиот“»
                    «Лёд» и «Пламя» | «„Лёд“ и „Пламя“»
                    “Quoted” Map | «“Quoted” Map»
                    " | «"»
                    « | «„»
                    """)
    void quotes_a_name_that_quotes_another_in_other_marks(String name, String quoted) {
        assertEquals(quoted, RussianNames.quoted(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Инженер, инженер",
        "Старший Разработчик, старший Разработчик",
        "HR-менеджер, HR-менеджер",
        "ИТ-директор, ИТ-директор",
        "Я, Я",
        "C1, C1",
        "Ёлочник, ёлочник"
    })
    void writes_a_common_noun_small(String name, String small) {
        assertEquals(small, RussianNames.small(name));
    }

    @Test
    void meets_words_by_their_beginnings_alone() {
        assertTrue(RussianNames.hasWord("Летняя Школа", "школ"));
        assertTrue(RussianNames.hasWord("Автошкола и школа", "школ"));
        assertFalse(RussianNames.hasWord("Автошкола", "школ"));
    }
}
