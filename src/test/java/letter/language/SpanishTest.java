package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.value.LanguageTag;
import letter.value.PartialDate;
import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SpanishTest {
    private final Language spanish = spanish("es");
    private final Language mexican = spanish("es-MX");

    @ParameterizedTest
    @CsvSource({
        "1, primer",
        "2, segundo",
        "3, tercer",
        "7, séptimo",
        "12, duodécimo",
        "13, 13.er",
        "14, 14.º",
        "21, 21.er",
        "112, 112.º"
    })
    void shortens_ordinals_as_before_a_noun(int number, String ordinal) {
        assertEquals(ordinal, spanish.ordinal(number).value());
    }

    @ParameterizedTest
    @CsvSource({
        "1, un mes",
        "2, dos meses",
        "11, once meses",
        "12, un año",
        "17, un año",
        "18, un año y medio",
        "24, dos años",
        "29, dos años",
        "30, dos años y medio",
        "59, cuatro años y medio",
        "60, cinco años",
        "71, cinco años",
        "192, dieciséis años",
        "252, 21 años"
    })
    void rounds_spans_down(int months, String span) {
        assertEquals(span, spanish.span(months).orElseThrow().value());
    }

    @Test
    void has_no_span_under_a_month() {
        assertEquals(Optional.empty(), spanish.span(0));
        assertEquals(Optional.empty(), spanish.span(-7));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, 2022-06, de mayo de 2020 a junio de 2022",
        "2020-05-17, 2022-06-01, de mayo de 2020 a junio de 2022",
        "2020, 2022, de 2020 a 2022",
        "2020, 2022-06, de 2020 a junio de 2022",
        "2022-05, 2022-06, de mayo a junio de 2022",
        "2022-06, 2022-06, en junio de 2022",
        "2023, 2023, en 2023",
        "2022, 2022-06, en 2022",
        "2022-06, 2022, en 2022",
        "2020-05, present, desde mayo de 2020"
    })
    void tells_from_when_to_when(String start, String end, String during) {
        assertEquals(during, spanish.during(date(start), date(end)).value());
    }

    @Test
    void tells_one_end_alone() {
        assertEquals("desde mayo de 2020", spanish.since(date("2020-05")).value());
        assertEquals("desde 2020", spanish.since(date("2020")).value());
        assertEquals("hasta septiembre de 2022", spanish.until(date("2022-09")).value());
        assertEquals("en junio de 2022", spanish.in(date("2022-06-30")).value());
        assertThrows(IllegalArgumentException.class, () -> spanish.since(PartialDate.PRESENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024 | el año pasado
                    2023 2024 | los dos últimos años
                    2022 2023 2024 | los tres últimos años
                    2023 | en 2023
                    2021 2023 | en 2021 y 2023
                    2019 2021 2023 | en 2019, 2021 y 2023
                    2025 | en 2025
                    2024 2025 | en 2024 y 2025
                    """)
    void tells_earlier_editions_from_the_year_of_the_letter(String years, String words) {
        List<Integer> list = new ArrayList<>();
        for (String year : years.split(" ")) {
            list.add(Integer.valueOf(year));
        }

        assertEquals(words, spanish.editions(list, 2025).value());
    }

    @Test
    void puts_the_place_before_the_date() {
        LocalDate date = LocalDate.of(2025, 4, 20);

        assertEquals("20 de abril de 2025", spanish.date(date).value());
        assertEquals(
                "Salamanca, 20 de abril de 2025",
                spanish.placeAndDate(new Text("Salamanca"), date).value());
    }

    @Test
    void begins_a_month_with_an_ordinal_in_america() {
        LocalDate first = LocalDate.of(2025, 4, 1);

        assertEquals("1 de abril de 2025", spanish.date(first).value());
        assertEquals("1 de abril de 2025", spanish("es-GQ").date(first).value());
        assertEquals("1.º de abril de 2025", mexican.date(first).value());
        assertEquals("1.º de abril de 2025", spanish("es-AR").date(first).value());
        assertEquals("11 de abril de 2025", mexican.date(first.plusDays(10)).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Cartografía                | «Cartografía»                 | “Cartografía”
                    1. FC Köln                 | «1. FC Köln»                  | “1. FC Köln”
                    «Cartografía»              | «Cartografía»                 | «Cartografía»
                    “Cartografía”              | “Cartografía”                 | “Cartografía”
                    "Mapas" y "planos"         | «"Mapas" y "planos"»          | “"Mapas" y "planos"”
                    Leer «Platero»             | “Leer «Platero»”              | “Leer «Platero»”
                    Leer “Platero”             | «Leer “Platero”»              | «Leer “Platero”»
                    aprendizaje automático     | «aprendizaje automático»      | “aprendizaje automático”
                    un mapa del ruido          | un mapa del ruido             | un mapa del ruido
                    Un mapa del ruido          | «Un mapa del ruido»           | “Un mapa del ruido”
                    "                          | «"»                           | “"”
                    """)
    void quotes_names_but_no_descriptions(String name, String quoted, String inMexico) {
        assertEquals(quoted, spanish.thing(new Text(name)).value());
        assertEquals(inMexico, mexican.thing(new Text(name)).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sobre presas     | Ríos y Montes | «Sobre presas» (Ríos y Montes)
                    «¿Por qué?»      | Ríos          | «¿Por qué?» (Ríos)
                    Sobre presas     |               | «Sobre presas»
                    una historia     |               | «una historia»
                    """)
    void cites_publications(String title, String publisher, String citation) {
        assertEquals(citation, spanish.publication(new Text(title), maybe(publisher)).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Premio Nacional de Dibujo | Fundación Ceres | el Premio Nacional de Dibujo (Fundación Ceres)
                    Premio Ceres              | Ceres           | el Premio Ceres
                    II Medalla del Agua       |                 | la II Medalla del Agua
                    Primer Premio de Ensayo   |                 | el Primer Premio de Ensayo
                    la Medalla del Agua       |                 | la Medalla del Agua
                    Certificado de Idioma     | Escuela Norte   | el Certificado de Idioma (Escuela Norte)
                    DELE C1                   |                 | DELE C1
                    """)
    void says_who_gave_an_award_once(String name, String giver, String phrase) {
        assertEquals(phrase, spanish.honour(new Text(name), maybe(giver)).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ponente                  | Conf 2023 (como ponente)
                    organizadora del taller  | Conf 2023 (como organizadora del taller)
                    como invitada            | Conf 2023 (como invitada)
                    2.º puesto               | Conf 2023 (2.º puesto)
                    Primer premio            | Conf 2023 (Primer premio)
                    Participante             | Conf 2023
                    asistente                | Conf 2023
                                             | Conf 2023
                    """)
    void says_what_one_was_unless_all_were(String role, String phrase) {
        Optional<Text> edition = Optional.of(new Text("2023"));

        assertEquals(phrase, spanish.participation(new Text("Conf"), edition, maybe(role)).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    inglés            | C1               | inglés (C1)
                    Inglés            | Nivel avanzado   | inglés (nivel avanzado)
                    Español           | Lengua materna   | español (lengua materna)
                    Español (México)  |                  | español (México)
                    Lengua de Signos  | Básico           | lengua de signos (básico)
                    Islandés          | Avanzado (C1)    | islandés (avanzado, C1)
                    Inglés            | Cambridge First  | inglés (Cambridge First)
                    inglés (C1)       | C1               | inglés (C1)
                    """)
    void says_how_well_a_language_is_spoken_once(String name, String fluency, String phrase) {
        assertEquals(phrase, spanish.spoken(new Text(name), maybe(fluency)).value());
    }

    @Test
    void goes_on_in_capitals_after_the_colon() {
        assertTrue(spanish.opensWell("Presento mi candidatura."));
        assertTrue(spanish.opensWell("¿Por qué ranas?"));
        assertFalse(spanish.opensWell("presento mi candidatura."));
    }

    @Test
    void counts_enclosures() {
        assertEquals("Anexo", spanish.enclosures(1).value());
        assertEquals("Anexos", spanish.enclosures(2).value());
    }

    private static Optional<Text> maybe(String value) {
        return Optional.ofNullable(value).map(Text::new);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    private static Language spanish(String tag) {
        return Languages.of(LanguageTag.parse(tag).orElseThrow()).orElseThrow();
    }
}
