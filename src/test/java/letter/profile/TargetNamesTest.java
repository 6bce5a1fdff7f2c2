package letter.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class TargetNamesTest {
    @Test
    void finds_each_name_at_its_first_place() {
        TargetNames names = TargetNames.of(List.of("Summer School", "Summer", "«Nord»", "É. Lab"));
        assertEquals(
                Map.of("Summer", 5, "«Nord»", 21, "Summer School", 28, "É. Lab", 47),
                names.in("Last Summer I was at «Nord»-Summer School, not É. Lab; next Summer?"));
    }

    @Test
    void takes_no_part_of_a_word_for_a_name() {
        TargetNames names = TargetNames.of(List.of("Aalto", "ab"));
        assertEquals(Map.of(), names.in("Aaltonen, IAalto, Aalto7, ab"));
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void finds_thousands_of_names_in_thousands_of_texts() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            all.add("Company" + i + " Ltd");
        }
        TargetNames names = TargetNames.of(all);
        for (int i = 0; i < 20_000; i++) {
            String text = "I would like to work at Company" + i + " Ltd, and nowhere else. ";
            assertEquals(1, names.in(text.repeat(3)).size());
        }
    }
}
