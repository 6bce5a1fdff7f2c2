package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItalianArticleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "l’Università di Pisa",
                "l’università di Pisa",
                "l’Université de Lyon",
                "la RSA Villa Serena",
                "la University of Tartu",
                "il Politecnico di Milano",
                "l’Istituto Superiore di Sanità",
                "la Scuola Normale Superiore",
                "lo Studio Rossi",
                "lo Stabilimento Balneare Nettuno",
                "l’Hotel Belvedere",
                "la Libera Università di Bolzano",
                "la Pontificia Università Gregoriana",
                "la Reale Accademia",
                "l’École Polytechnique",
                "il Banco Alimentare",
                "il CNR",
                "l’INFN",
                "l’ASL Roma 1",
                "la SISSA",
                "il MIT",
                "la Banca d'Italia",
                "l’Agenzia delle Entrate"
            })
    void says_the_article_of_a_common_noun(String place) {
        String name = place.substring(place.startsWith("l’") ? 2 : 3);
        assertEquals(place, ItalianArticle.place(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Libera",
                "Libera Terra",
                "Mit Freude",
                "Harvard University",
                "La Sapienza",
                "Acme",
                "Il Sole 24 Ore",
                "1. FC Köln",
                "東京大学",
                "***"
            })
    void leaves_other_places_alone(String name) {
        assertEquals(name, ItalianArticle.place(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    SMILES | a SMILES
                    Ada Lab | ad Ada Lab
                    Festival della Scienza | al Festival della Scienza
                    Stage di vela | allo Stage di vela
                    Scuola estiva | alla Scuola estiva
                    Accademia d'estate | all’Accademia d'estate
                    Hackathon | all’Hackathon
                    Incontri sull'acqua | agli Incontri sull'acqua
                    Giochi matematici | ai Giochi matematici
                    Olimpiadi di fisica | alle Olimpiadi di fisica
                    Baltic Data Camp | al Baltic Data Camp
                    Stanford Workshop | allo Stanford Workshop
                    AI Bootcamp | all’AI Bootcamp
                    NLP Workshop | a NLP Workshop
                    Helsinki Workshop | a Helsinki Workshop
                    Summer School on Safe AI | alla Summer School on Safe AI
                    Oxford Summer School 2025 | all’Oxford Summer School 2025
                    European Summer School | alla European Summer School
                    IEEE Conference | alla IEEE Conference
                    Ñandú Workshop | a Ñandú Workshop
                    la notte bianca | alla notte bianca
                    l'altra città | all'altra città
                    La Notte | a La Notte
                    # tag | a # tag
                    """)
    void melts_a_preposition_with_the_article_that_is_certain(String name, String phrase) {
        assertEquals(phrase, ItalianArticle.to(ItalianArticle.thing(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "tirocinio, un tirocinio",
        "stage, uno stage",
        "Research Internship, un Research Internship",
        "apprendistato, un apprendistato"
    })
    void says_uno_before_an_impure_sound(String noun, String phrase) {
        assertEquals(phrase, ItalianArticle.indefinite(noun));
    }
}
