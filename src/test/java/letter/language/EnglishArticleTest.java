package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishArticleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "engineer",
                "hour-long tutor",
                "honorary fellow",
                "heir",
                "ML engineer",
                "MLOps engineer",
                "MSc student",
                "MBA",
                "HR manager",
                "SRE",
                "NLP researcher",
                "X-ray technician",
                "R developer",
                "R&D engineer",
                "F1 engineer",
                "iOS developer",
                "IoT engineer",
                "undergraduate",
                "usher",
                "urban planner",
                "underwriter",
                "unofficial mentor",
                "uninterrupted learner",
                "8-bit artist",
                "11,000-volt technician",
                "18th-century scholar",
                "O'Neil scholar",
                "Élève",
                "AI researcher",
                "upholsterer",
                "SQL developer",
                "INTERN"
            })
    void says_an_before_the_sound_of_a_vowel(String noun) {
        assertEquals("an " + noun, EnglishArticle.indefinite(noun));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "developer",
                "university lecturer",
                "unit tester",
                "UX designer",
                "user researcher",
                "European",
                "Ukrainian teacher",
                "one-on-one tutor",
                "utility worker",
                "QA engineer",
                "DevOps engineer",
                "PhD student",
                "BSc student",
                "C++ developer",
                "C* developer",
                "SaaS consultant",
                "3D artist",
                "180-degree designer",
                "NASA scientist",
                "LEAD DEVELOPER",
                "house officer",
                "U",
                "инженер",
                "工程师",
                "***",
                "\uD83D\uDE00 tester"
            })
    void says_a_before_every_other(String noun) {
        assertEquals("a " + noun, EnglishArticle.indefinite(noun));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Royal Infirmary of Aldermoor",
                "University of Tartu",
                "Massachusetts Institute of Technology",
                "Technical University of Munich",
                "London School of Economics",
                "Hong Kong University of Science and Technology",
                "Academy of Fine Arts",
                "College of William & Mary",
                "Department of Physics, University of Oslo",
                "university of tartu",
                "Centre for AI Safety",
                "Aquarium of the Bay",
                "Library of Congress",
                "British Museum",
                "European Commission",
                "Mozilla Foundation",
                "American Red Cross",
                "National Health Service",
                "UN",
                "University of Technology Sydney"
            })
    void says_the_where_the_name_is_one_of_a_kind_of_place(String name) {
        assertEquals("the " + name, EnglishArticle.place(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harvard University",
                "MIT",
                "École Polytechnique",
                "Imperial College London",
                "King's College of Medicine",
                "Queen’s University of Belfast",
                "Delft University of Technology",
                "University College London",
                "Bank of America",
                "Sir John Soane's Museum",
                "Birchwood Credit Union",
                "Museum",
                "Foundation Medicine",
                "Stanford University, School of Medicine",
                "The New York Times",
                "The",
                "Université de Lyon"
            })
    void leaves_other_names_alone(String name) {
        assertEquals(name, EnglishArticle.place(name));
    }

    @ParameterizedTest
    @CsvSource({
        "The University of Manchester, the University of Manchester",
        "the Open University, the Open University"
    })
    void never_says_the_twice(String name, String place) {
        assertEquals(place, EnglishArticle.place(name));
    }
}
