package letter.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {

    @ParameterizedTest
    @CsvSource({
        "the NLP Lab at Tamme University, Tamme University",
        "the Tamme University NLP Lab, Tamme University",
        "researchers from the University of Tartu, University of Tartu",
        "die Gruppe an der Universität Zürich, Universität Zürich",
        "the search team at Northlight, Northlight",
        "friends of the Robotics Group, ''",
        "the Robotics Group, ''",
        "the whole town, ''",
    })
    void finds_where_a_group_is_at(String group, String host) {
        assertEquals(host, Groups.host(group).orElse(""));
    }
}
