package letter.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.view.BodyView;

import org.junit.jupiter.api.Test;

import java.util.List;

class VariablesTest {

    private static String printed(List<VariableEntry> entries) {
        StringBuilder out = new StringBuilder();
        for (VariableEntry entry : entries) {
            out.append(entry.name()).append(" | ").append(entry.type());
            out.append(" | ")
                    .append(entry.documentation())
                    .append(" | ")
                    .append(entry.from().isEmpty() ? "-" : entry.from());
            entry.like().ifPresent(like -> out.append(" | like ").append(like));
            out.append(entry.values().isEmpty() ? "" : " | " + entry.values()).append('\n');
        }
        return out.toString();
    }

    @Test
    void lists_each_variable_once_with_what_it_holds() {
        assertEquals(
                """
                person | record | Who writes | - | [Anna]
                person.name | Text | The name | basics.name | [Anna]
                person.phone | Text? | The telephone | basics.phone | [+49 170]
                letter | record | What is said | -
                letter.opening | Prose? | The opening | letter.opening | [I apply.]
                letter.reasons | list of Prose | The reasons | letter.reasons | [One., Two. Too.]
                work | record | Jobs | -
                work.current | record? | Now | - | [x]
                work.current.first | record | The first | - | [x]
                work.current.first.phrase | Text | The job | work[].phrase | [x]
                work.current.first.when | Text? | When | work[].startDate | [in 2020]
                work.current.first.statement | Prose? | In words | work[].statement | [I *built* x. It ran.]
                work.current.first.highlights | record? | Results | work[].highlights | [a and b]
                work.current.first.highlights.first | Text | The first | - | [a]
                work.current.first.highlights.rest | record? | The others | - | like work.current.first.highlights | [rest of a and b]
                work.current.first.highlights.list | list of Text | All | - | [a, b]
                work.current.first.highlights.all | Text | All, joined | - | [a and b]
                work.current.first.highlights.one | flag | Whether it is one | - | [false]
                work.current.first.unpaid | flag | Whether it is unpaid | - | [true]
                work.current.first.extra | extra | The user's own | work[].extra
                work.current.rest | record? | The others | - | like work.current
                work.current.list | list of record | All | - | like work.current.first | [x]
                work.current.all | Text | All, joined | - | [x]
                work.current.one | flag | Whether it is one | - | [true]
                work.past | record? | Before | - | like work.current | [y and z]
                skills | record? | Skills | skills | [Java and SQL]
                skills.first | record | The first | - | [Java]
                """,
                printed(Variables.of(Views.most()).subList(0, 27)));
    }

    @Test
    void names_what_the_check_knows() {
        for (VariableEntry entry : Variables.of(BodyView.class)) {
            if (entry.type().equals("Text") && !entry.name().contains("[]")) {
                MemoryFolder folder = MemoryFolder.of("{{" + entry.name() + "}}");
                String said =
                        Templates.printed(
                                Engine.compile(
                                                folder,
                                                "body.en.mustache",
                                                Flow.BODY,
                                                BodyView.class)
                                        .diagnostics());
                assertEquals("", said, entry.name());
            }
        }
    }
}
