package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class FrenchJobTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ingénieure | Acme | comme ingénieure chez Acme
                    factrice | La Poste | comme factrice chez La Poste
                    chercheur | CNRS | comme chercheur au CNRS
                    assistante | Université de Lille | comme assistante à l’Université de Lille
                    assistant | University of Tartu | comme assistant (University of Tartu)
                    Stage de recherche | CNRS | en stage de recherche au CNRS
                    CDD | Acme | en CDD chez Acme
                    développeur chez Acme | Acme | comme développeur chez Acme
                    développeuse | Freelance | comme développeuse en freelance
                    Freelance | Freelance | en freelance
                    graphiste | auto-entrepreneur | comme graphiste à mon compte
                    Développeuse Python | Acme | comme développeuse Python chez Acme
                    Vendeur/Vendeuse | SNCF | comme vendeur/vendeuse à la SNCF
                    Journaliste / Rédactrice Web | Acme | comme journaliste / rédactrice Web chez Acme
                    Chargée de Mission RSE | Acme | comme chargée de mission RSE chez Acme
                    Data Scientist | Acme | comme Data Scientist chez Acme
                    Senior developer | Acme | comme senior developer chez Acme
                    Service civique | Mairie de Brest | en service civique à la Mairie de Brest
                    Job d’été | Acme | dans le cadre d’un job d’été chez Acme
                    Thèse CIFRE | Acme | en thèse CIFRE chez Acme
                    cuisinière | Les Restos du Cœur | comme cuisinière aux Restos du Cœur
                    boulanger | Boulangerie Martin | comme boulanger à la Boulangerie Martin
                    entraîneuse | FC Altau | comme entraîneuse au FC Altau
                    fondatrice | Acme | comme fondatrice d’Acme
                    Directeur | École Diwan | comme directeur de l’École Diwan
                    gérante | Yahoo | comme gérante (Yahoo)
                    directrice artistique | Acme | comme directrice artistique chez Acme
                    ingénieure | | comme ingénieure
                    | Acme | chez Acme
                    | University of Tartu | au sein de University of Tartu
                    | Indépendante | à mon compte
                    | | à divers titres
                    """)
    void says_what_one_is_and_where(String position, String employer, String phrase) {
        Job job = new Job(text(position), text(employer));

        assertEquals(phrase, FrenchJob.phrase(job).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bénévole | Les Restos du Cœur | aux Restos du Cœur
                    mentor | Code Club | comme mentor au sein de Code Club
                    Animatrice bénévole | Code Club | comme animatrice au sein de Code Club
                    trieuse | Emmaüs | comme trieuse au sein d’Emmaüs
                    trésorière | Emmaüs | comme trésorière d’Emmaüs
                    mentor | Helping Hands | comme mentor (Helping Hands)
                    | Helping Hands | au sein de Helping Hands
                    lectrice | Bibliothèque de Brest | comme lectrice à la Bibliothèque de Brest
                    bénévole | | comme bénévole
                    """)
    void volunteers_within_an_association(String position, String employer, String phrase) {
        Job job = new Job(text(position), text(employer));

        assertEquals(phrase, FrenchJob.volunteering(job).value());
    }

    private static Optional<Text> text(String text) {
        return Optional.ofNullable(text).map(Text::new);
    }
}
