package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class JobTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Gärtnerin (m/w/d)                 | Gärtnerin
                    Gärtner (w/m/d) in Teilzeit       | Gärtner in Teilzeit
                    Gärtner (m / w / d)               | Gärtner
                    Gärtner(m/w/x)                    | Gärtner
                    Gärtner (m/w/*)                   | Gärtner
                    Gärtner [m/w/d]                   | Gärtner
                    Gärtner, m/w/d                    | Gärtner
                    Gärtner m/w/d                     | Gärtner
                    Software Engineer (m/f/d), Berlin | Software Engineer, Berlin
                    Software Engineer (f/m/x)         | Software Engineer
                    Software Engineer (all genders)   | Software Engineer
                    Développeur (H/F)                 | Développeur
                    Développeuse F/H                  | Développeuse
                    Développeur - H/F - Nantes        | Développeur - Nantes
                    Analista (H/M)                    | Analista
                    Impiegato (M/F)                   | Impiegato
                    Инженер (м/ж)                     | Инженер
                    """)
    void leaves_out_what_an_advertisement_adds(String title, String said) {
        assertEquals(said, plain(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gärtner/in",
                "Gärtner (Teilzeit)",
                "Gärtner (m",
                "Engineer (C/C++)",
                "Engineer (H/W)",
                "Engineer (I/O)",
                "UI/UX Designer",
                "M&A Analyst (m)",
                "(m/w/d)",
                "Referent –"
            })
    void leaves_all_else_as_it_is(String title) {
        assertEquals(title, plain(title));
    }

    @Test
    void is_how_positions_and_goals_are_called() {
        Text written = new Text("Gärtner (m/w/d)");
        Text said = new Text("Gärtner");
        assertEquals(Optional.of(said), new Job(Optional.of(written), Optional.empty()).position());
        Goal goal = new Goal(Goal.Kind.JOB, written, Optional.empty(), Optional.empty());
        assertEquals(said, goal.name());
    }

    private static String plain(String title) {
        return JobTitle.plain(new Text(title)).value();
    }
}
