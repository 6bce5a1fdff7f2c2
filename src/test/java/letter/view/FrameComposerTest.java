package letter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.language.Language;
import letter.language.Languages;
import letter.profile.Recipient;
import letter.profile.Target;
import letter.profile.TargetKind;
import letter.profile.Wording;
import letter.value.LanguageTag;
import letter.value.Text;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class FrameComposerTest {
    @Test
    void frames_a_letter_to_nobody_in_particular() {
        Frame frame = frame(TargetKind.JOB, Optional.empty(), Given.wording());

        assertEquals(List.of(new Text("Acme")), frame.recipient());
        assertEquals("Dear Hiring Manager,", frame.salutation().value());
        assertEquals("20 April 2025", frame.date().value());
        assertEquals("Sincerely,", frame.closing().value());
        assertEquals("Ada Tamm", frame.signature().value());
        assertEquals(Optional.empty(), frame.enclosures());
    }

    @Test
    void addresses_from_the_person_to_the_place() {
        Recipient reader =
                Given.recipient("Wei Ng", "Dr", "Admissions Office", "", "Ülikooli 18", "Tartu");
        Frame frame = frame(TargetKind.JOB, Optional.of(reader), Given.wording());

        assertEquals(
                Given.texts("Dr Wei Ng", "Admissions Office", "Acme", "Ülikooli 18", "Tartu"),
                frame.recipient());
        assertEquals("Dear Dr Ng,", frame.salutation().value());
    }

    @Test
    void puts_a_function_under_the_name() {
        Recipient reader = Given.recipient("Wei Ng", "Head of Admissions", "", "");

        assertEquals(
                Given.texts("Wei Ng", "Head of Admissions", "Acme"),
                frame(TargetKind.JOB, Optional.of(reader), Given.wording()).recipient());
    }

    @Test
    void addresses_a_person_by_the_name_as_it_is_spoken() {
        Recipient reader = Given.recipient("Ng, Wei", "Prof. Dr.", "", "");

        assertEquals(
                Given.texts("Prof. Dr. Wei Ng", "Acme"),
                frame(TargetKind.JOB, Optional.of(reader), Given.wording()).recipient());
    }

    @Test
    void begins_a_line_with_a_capital_article() {
        Recipient reader = Given.recipient("Wei Ng", "", "", "the Humane Society");

        assertEquals(
                Given.texts("Wei Ng", "The Humane Society"),
                frame(TargetKind.JOB, Optional.of(reader), Given.wording()).recipient());
    }

    @Test
    void repeats_no_line() {
        Recipient twice = Given.recipient("", "", "ACME", "Acme", "Acme", "Street 5");
        Recipient team = Given.recipient("", "", "Acme Hiring Team", "");
        Recipient titled = Given.recipient("Dr Wei Ng", "Dr", "", "");

        assertEquals(
                Given.texts("ACME", "Street 5"),
                frame(TargetKind.JOB, Optional.of(twice), Given.wording()).recipient());
        assertEquals(
                Given.texts("Acme Hiring Team"),
                frame(TargetKind.JOB, Optional.of(team), Given.wording()).recipient());
        assertEquals(
                Given.texts("Dr Wei Ng"),
                frame(TargetKind.SCHOOL, Optional.of(titled), Given.wording()).recipient());
    }

    @Test
    void keeps_lines_that_are_only_marks() {
        Recipient odd = Given.recipient("", "", "***", "", "---");

        assertEquals(
                Given.texts("***", "---"),
                frame(TargetKind.SCHOOL, Optional.of(odd), Given.wording()).recipient());
    }

    @Test
    void follows_the_wording() {
        Wording wording =
                Given.wording(
                        Optional.empty(),
                        Optional.empty(),
                        "Tartu",
                        "Hello all,",
                        "Best wishes,",
                        "CV",
                        "Transcript");
        Frame frame = frame(TargetKind.SCHOOL, Optional.empty(), wording);

        assertEquals("Tartu, 20 April 2025", frame.date().value());
        assertEquals("Hello all,", frame.salutation().value());
        assertEquals("Best wishes,", frame.closing().value());
        assertEquals("Enclosures", frame.enclosures().orElseThrow().label().value());
        assertEquals("CV and Transcript", frame.enclosures().orElseThrow().all().value());
    }

    @Test
    void does_not_say_the_form_of_address_again_after_a_salutation_of_ones_own() {
        Frame composed = frame("fr", TargetKind.JOB, Optional.empty(), Given.wording());
        Wording wording =
                Given.wording(Optional.empty(), Optional.empty(), "", "Chère Madame Le Gall,", "");
        Frame own = frame("fr", TargetKind.JOB, Optional.empty(), wording);

        assertEquals(
                "Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.",
                composed.closing().value());
        assertEquals("Je vous prie d’agréer mes salutations distinguées.", own.closing().value());
    }

    private static Frame frame(TargetKind kind, Optional<Recipient> reader, Wording wording) {
        return frame("en", kind, reader, wording);
    }

    private static Frame frame(
            String tag, TargetKind kind, Optional<Recipient> reader, Wording wording) {
        Target target = Given.target(kind, "developer", "", "", reader);
        Language language = Languages.of(LanguageTag.parse(tag).orElseThrow()).orElseThrow();
        return new FrameComposer(language, LocalDate.of(2025, 4, 20))
                .frame(Given.basics(Optional.empty()), wording, new TargetWords(target, language));
    }
}
