package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class GermanPlaceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Northlight AI                 | bei Northlight AI
                    Universität Tartu             | an der Universität Tartu
                    University of Tartu           | an der University of Tartu
                    TU Altau                      | an der TU Altau
                    Institut für Meereskunde      | am Institut für Meereskunde
                    King's College London         | am King's College London
                    NLP Lab                       | am NLP Lab
                    Buchbinderei Holm             | in der Buchbinderei Holm
                    Stadtarchiv Altau             | im Stadtarchiv Altau
                    Sternwarte Altau              | an der Sternwarte Altau
                    Stadt Altau                   | bei der Stadt Altau
                    1. FC Köln                    | beim 1. FC Köln
                    Code Club                     | beim Code Club
                    Wesermann GmbH                | bei der Wesermann GmbH
                    Klinikum Altau GmbH           | bei der Klinikum Altau GmbH
                    Müller & Söhne GmbH & Co. KG  | bei der Müller & Söhne GmbH & Co. KG
                    Wattwurm e. V.                | beim Wattwurm e. V.
                    Gesellschaft für Moore e. V.  | bei der Gesellschaft für Moore e. V.
                    Fischer Verlag                | beim Fischer Verlag
                    Acme UG (haftungsbeschränkt)  | bei der Acme UG (haftungsbeschränkt)
                    Landgericht Altau             | am Landgericht Altau
                    Hotel Adler                   | im Hotel Adler
                    Gasthof zum Löwen             | im Gasthof zum Löwen
                    Zoo Leipzig                   | im Zoo Leipzig
                    Tierpark Berlin               | im Tierpark Berlin
                    Buchladen am Markt            | im Buchladen am Markt
                    Aquarium Stralsund            | im Aquarium Stralsund
                    Bundesagentur für Arbeit      | bei der Bundesagentur für Arbeit
                    Bank Altau                    | bei der Bank Altau
                    Uni Altau                     | an der Uni Altau
                    DRK Altau                     | beim DRK Altau
                    Rosenheim Digital             | bei Rosenheim Digital
                    der Bäckerei Holm             | bei der Bäckerei Holm
                    C*                            | bei C*
                    北京大学                       | bei 北京大学
                    """)
    void puts_before_an_employer_what_its_noun_asks_for(String name, String place) {
        assertEquals(place, GermanPlace.employer(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Deutsche Bahn                 | (Deutsche Bahn)
                    Deutsche Museum               | (Deutsche Museum)
                    Neue Technische Universität   | (Neue Technische Universität)
                    Rotes Kreuz Stiftung          | (Rotes Kreuz Stiftung)
                    Technisches Hilfswerkzeug     | (Technisches Hilfswerkzeug)
                    Stadtwerke Altau              | (Stadtwerke Altau)
                    Der Deichbote                 | (Der Deichbote)
                    Altauer Allgemeine Zeitung    | (Altauer Allgemeine Zeitung)
                    Freunde der Oper e. V.        | (Freunde der Oper e. V.)
                    Deutsche Bahn AG              | bei der Firma Deutsche Bahn AG
                    """)
    void cites_a_name_that_would_change_with_its_case(String name, String place) {
        assertEquals(place, GermanPlace.employer(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Deutsches Museum                 | am Deutschen Museum
                    Freie Universität Altau          | an der Freien Universität Altau
                    Technische Universität Altau     | an der Technischen Universität Altau
                    Neue Feuerwehr Altau             | bei der Neuen Feuerwehr Altau
                    Süddeutsche Zeitung              | bei der Süddeutschen Zeitung
                    Junge Kirche                     | bei der Jungen Kirche
                    Deutscher Bundestag              | beim Deutschen Bundestag
                    Bayerischer Kongress             | beim Bayerischen Kongress
                    Kanton Altau                     | beim Kanton Altau
                    Freiwillige Feuerwehr            | bei der Freiwilligen Feuerwehr
                    Freiwillige Feuerwehr Altau      | bei der Freiwilligen Feuerwehr Altau
                    Deutsches Rotes Kreuz            | beim Deutschen Roten Kreuz
                    Deutsches Rotes Kreuz e. V.      | beim Deutschen Roten Kreuz e. V.
                    Bayerisches Rotes Kreuz          | beim Bayerischen Roten Kreuz
                    Rotes Kreuz Wien                 | beim Roten Kreuz Wien
                    Technisches Hilfswerk            | beim Technischen Hilfswerk
                    Technisches Hilfswerk, OV Altau  | beim Technischen Hilfswerk, OV Altau
                    Arbeiter-Samariter-Bund          | beim Arbeiter-Samariter-Bund
                    Arbeiter-Samariter-Bund Altau    | beim Arbeiter-Samariter-Bund Altau
                    """)
    void puts_an_adjective_before_a_noun_into_the_dative(String name, String place) {
        assertEquals(place, GermanPlace.employer(name));
        assertEquals(Optional.of(place), GermanPlace.known(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harvard", "Neue Technische Universität", "AG", "?"})
    void leaves_a_doubt_to_others(String name) {
        assertEquals(Optional.empty(), GermanPlace.known(name));
    }
}
