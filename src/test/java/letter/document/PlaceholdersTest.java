package letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class PlaceholdersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[name]",
                "[Company]",
                "[COMPANY NAME]",
                "<your name>",
                "<company>",
                "TODO",
                "TBD",
                "FIXME",
                "XXX",
                "lorem ipsum",
                "{{x}}",
                "{{ target.name }}",
                "Company Name Here",
                "Your Name",
                "[insert reason here]",
                "[job title]",
                "Address Here",
                "Firstname Lastname",
                "Hiring Manager Name",
                "Lorem Ipsum",
                "Name Here",
                "Recipient Name",
                "Text Here"
            })
    void finds_a_blank_wherever_it_stands(String blank) {
        assertEquals(Optional.of(blank), in(blank));
        assertEquals(Optional.of(blank), in("I like " + blank + ", really"));
        assertEquals(Optional.of(blank), in("(" + blank + ")"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "array[i]",
                "names[name]",
                "a TODO app",
                "TODO lists and trackers",
                "[1]",
                "[sic]",
                "[name](https://a.b)",
                "[name][ref]",
                "![title](x.png)",
                "the XXX Olympiad",
                "<b>bold</b>",
                "R&D <R&D>",
                "the <title> tag",
                "List<Name>",
                "XXXL",
                "your name",
                "C* [online]",
                "TBDs",
                "methodTODO",
                "1 < name > 0",
                "{x}",
                "todo",
                "AUTODOC",
                "Named Your Names",
                "Dear Hiring Manager",
                "the company name",
                "todos"
            })
    void leaves_what_people_write(String text) {
        assertEquals(Optional.empty(), in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Company Name", "First Last", "Job Title", "Name Surname"})
    void finds_what_may_be_a_word_of_people_only_where_nothing_else_stands(String blank) {
        assertEquals(Optional.of(blank), in(blank));
        assertEquals(Optional.empty(), in("I like " + blank + ", really"));
    }

    private static Optional<String> in(String text) {
        Glance glance = new Glance();
        glance.over(text);
        return glance.blank();
    }
}
