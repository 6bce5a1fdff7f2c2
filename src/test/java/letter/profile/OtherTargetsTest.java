package letter.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.Fixtures;
import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.Node;
import letter.document.Syntax;

import org.junit.jupiter.api.Test;

import java.util.List;

class OtherTargetsTest {
    private static final String DOCUMENT =
            """
            basics: {name: Ann, label: Aalto}
            education: [{institution: University of Tartu, statement: "At Aalto, I learnt."}]
            work: [{name: Northlight}]
            letter:
              template: Aalto
              motivation: |
                I want to join
                the Aalto school.
              reasons: [Aaltonen is there, "{en: nothing}"]
              thanks: Thank you, Northlight, Tartu and SMILES.
            target: {name: SMILES 2025}
            """;

    @Test
    void finds_another_target_in_wordings_and_statements() {
        assertEquals(
                """
                x.yaml:8:9: warning: 'Aalto' is another target of this run [OTHER_TARGET]
                  hint: say it in that target's own 'letter', or name this one
                x.yaml:2:63: warning: 'Aalto' is another target of this run [OTHER_TARGET]
                  hint: say it in that target's own 'letter', or name this one
                """,
                check("Aalto", "Aalto"));
    }

    @Test
    void leaves_this_target_and_where_the_applicant_has_been() {
        assertEquals("", check("SMILES", "Northlight", "Tartu", "University of Tartu"));
    }

    @Test
    void looks_for_whole_words_that_are_long_enough() {
        assertEquals("", check("Aalt", "I", "to", "choo"));
    }

    private static String check(String... others) {
        Node document =
                Documents.read(Source.file("x.yaml", DOCUMENT), Syntax.YAML).value().orElseThrow();
        return Fixtures.print(new OtherTargets(TargetNames.of(List.of(others))).check(document));
    }
}
