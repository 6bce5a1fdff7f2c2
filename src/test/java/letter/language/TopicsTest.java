package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.LanguageTag;
import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {
    @ParameterizedTest
    @CsvSource({
        "es, Gestión de equipos, gestión de equipos",
        "es, Trabajo en equipo, trabajo en equipo",
        "es, Montañismo, montañismo",
        "es, Programación en Java, programación en Java",
        "es, Excel avanzado, Excel avanzado",
        "es, Atención al Cliente, atención al cliente",
        "es, Resolución de Conflictos, resolución de conflictos",
        "es, Trabajo en Equipo, trabajo en equipo",
        "es, Conocimientos de Excel, conocimientos de Excel",
        "es, Cuidados paliativos, cuidados paliativos",
        "it, Gestione del Tempo, gestione del tempo",
        "it, Cure palliative, cure palliative",
        "fr, Gestion de la Douleur, gestion de la douleur",
        "fr, Soins palliatifs, soins palliatifs",
        "es, Kubernetes, Kubernetes",
        "es, Gestión Documental, Gestión Documental",
        "es, MÚSICA, MÚSICA",
        "it, Lettura ad alta voce, lettura ad alta voce",
        "it, Alpinismo, alpinismo",
        "it, Contabilità, contabilità",
        "it, Memento, Memento",
        "it, Office, Office",
        "fr, Gestion de projet, gestion de projet",
        "fr, Escalade, escalade",
        "fr, Échecs, échecs",
        "fr, Notion, Notion",
        "fr, Python avancé, Python avancé",
        "en, Management, Management",
        "en, Photography, photography",
        "en, Hill Walking, hill walking",
        "en, Choir singing, choir singing",
        "en, Reading Dickens, Reading Dickens",
        "en, YOGA, YOGA",
        "es, Oratoria, oratoria",
        "fr, Prise de parole en public, prise de parole en public",
        "de, Teigführung, Teigführung"
    })
    void are_small_where_they_are_common_nouns(String tag, String name, String topic) {
        Language language = Languages.of(LanguageTag.parse(tag).orElseThrow()).orElseThrow();

        assertEquals(topic, language.topic(new Text(name)).value());
    }
}
