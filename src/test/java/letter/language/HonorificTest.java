package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class HonorificTest {
    @ParameterizedTest
    @CsvSource({
        "Dr, DOCTOR",
        "dr., DOCTOR",
        "Dr. rer. nat., DOCTOR",
        "Ph.D., DOCTOR",
        "Mag. Dr., DOCTOR",
        "Prof., PROFESSOR",
        "Univ.-Prof. Dr., PROFESSOR",
        "Juniorprofessor, PROFESSOR",
        "Dr Prof, PROFESSOR",
        "Associate Professor, PROFESSOR",
        "Pr, PROFESSOR",
        "Dre, DOCTOR",
        "Maître, OTHER",
        "Mr, MR",
        "Herr, MR",
        "Herr Dr., DOCTOR",
        "Ms., MS",
        "Mx, MX",
        "Dra., DOCTOR",
        "Dña., MS",
        "Lic., OTHER",
        "Mtra., OTHER",
        "D.ª, MS",
        "Prof.ª, PROFESSOR",
        "г-н, MR",
        "г-жа, MS",
        "д-р техн. наук, DOCTOR",
        "проф., PROFESSOR",
        "Rabbi, OTHER",
        "Mag., OTHER",
        "Mag.a, OTHER",
        "Dr.ssa, DOCTOR",
        "Dott.ssa, DOCTOR",
        "Prof.ssa, PROFESSOR",
        "Prof. Ing., PROFESSOR",
        "Ing., OTHER",
        "Avvocata, OTHER",
        "Sir, OTHER"
    })
    void takes_the_highest_that_is_written(String title, Honorific honorific) {
        assertEquals(Optional.of(honorific), Honorific.of(new Text(title)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Director",
                "Head of Admissions",
                "Maître de conférences",
                "Professional",
                "Drummer",
                "HR",
                "?",
                "Ing",
                "Dipl.-Ing."
            })
    void is_no_function(String title) {
        assertEquals(Optional.empty(), Honorific.of(new Text(title)));
    }
}
