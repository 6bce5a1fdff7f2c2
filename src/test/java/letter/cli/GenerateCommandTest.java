package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Exit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class GenerateCommandTest {
    private static final String PROFILE =
            """
            basics: {name: Anna Berg}
            letter: {motivation: I want to learn why models fail.}
            target: {name: Winter School, kind: school}
            """;

    private static final String MOTIVATED =
            "letter: {motivation: I want to learn why models fail.}\ntarget: ";

    private static final String POSTING =
            """
            {"title": "Clerk", "company": "Acme", "description": "We carry parcels."}
            """;

    @TempDir Path directory;

    private String anna;

    @BeforeEach
    void profile() throws IOException {
        anna = file("anna.yaml", PROFILE);
    }

    @Test
    void names_on_the_command_line_are_looked_at_where_a_file_is_missing() {
        Ran ran =
                Ran.letter(
                        "generate",
                        "nope.yaml",
                        "--lang",
                        "xx",
                        "--template",
                        "motivaton",
                        "--layout",
                        "foo");
        assertEquals(Exit.IO, ran.exit());
        assertTrue(ran.errors().contains("'nope.yaml' does not exist"), ran.errors());
        assertTrue(ran.errors().contains("letter does not write in 'xx'"), ran.errors());
        assertTrue(ran.errors().contains("did you mean 'motivation'?"), ran.errors());
        assertTrue(ran.errors().contains("there is no layout 'foo'"), ran.errors());
    }

    @Test
    void prints_one_letter_as_markdown_where_nothing_is_said() {
        Ran ran = Ran.letter("generate", anna);
        assertEquals("", ran.errors());
        assertTrue(ran.output().startsWith("**Anna Berg**\n\n20 April 2025\n"), ran.output());
        assertTrue(ran.output().contains("\nDear Admissions Committee,\n"), ran.output());
    }

    @Test
    void reads_a_profile_from_standard_input() {
        Ran ran = Ran.with(Map.of(), PROFILE, "generate", "-");
        assertEquals(Ran.letter("generate", anna).output(), ran.output());
    }

    @Test
    void standard_input_is_one_file_only() {
        Ran ran = Ran.with(Map.of(), PROFILE, "generate", "-", "--to", "-");
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("'-' stands there twice"), ran.errors());
    }

    @Test
    void a_job_posting_is_a_target() throws IOException {
        String posting = file("posting.json", POSTING);
        Ran ran = Ran.letter("generate", anna, "--to", posting);
        assertEquals("", ran.errors());
        assertTrue(
                ran.output().contains("\n# Application for the position of Clerk at Acme\n"),
                ran.output());
        assertFalse(ran.output().contains("parcels"), ran.output());
        String own = file("own.yaml", "basics: {name: Anna Berg}\n" + MOTIVATED + POSTING);
        assertEquals(ran.output(), Ran.letter("generate", own).output());
    }

    @Test
    void what_the_applicant_adds_to_a_posting_is_laid_over_it() throws IOException {
        String posting = file("posting.json", POSTING);
        String overlay = file("private.yaml", "target: {recipient: {title: Dr, name: Wei Ng}}");
        Ran ran =
                Ran.letter(
                        "generate",
                        anna,
                        "--to",
                        posting,
                        "--with",
                        overlay,
                        "--set",
                        "target.title=Carrier");
        assertEquals("", ran.errors());
        assertTrue(ran.output().contains("\nDear Dr Ng,\n"), ran.output());
        assertTrue(ran.output().contains("the position of Carrier at Acme"), ran.output());
    }

    @Test
    void complains_of_a_posting_at_its_place_in_the_posting() throws IOException {
        String posting = file("posting.json", "{\"title\": \"Clerk\", \"skills\": \"Java\"}");
        Ran ran = Ran.letter("generate", anna, "--to", posting);
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(ran.errors().startsWith(posting + ":1:30: error: 'skills'"), ran.errors());
        assertEquals(Exit.PROBLEMS, Ran.letter("validate", posting).exit());
    }

    @Test
    void a_posting_is_no_profile() throws IOException {
        Ran ran = Ran.letter("generate", file("posting.json", POSTING));
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(ran.errors().contains("hint: put it after --to"), ran.errors());
    }

    @Test
    void reads_json_from_standard_input() {
        String json = "{\"basics\": {\"name\": \"Anna Berg\"}, \"target\": {\"name\": \"X\"}}";
        Ran ran = Ran.with(Map.of(), json, "generate", "-");
        assertEquals(Exit.OK, ran.exit(), ran.errors());
    }

    @ParameterizedTest
    @CsvSource({"letter.md, **Anna", "letter.TXT, Anna", "letter.html, <!DOCTYPE html>"})
    void the_extension_of_the_file_decides_the_format(String name, String start)
            throws IOException {
        Path file = directory.resolve(name);
        Ran ran = Ran.letter("generate", anna, "-o", file.toString());
        assertEquals("", ran.output());
        assertTrue(Files.readString(file).startsWith(start), ran.errors());
    }

    @Test
    void a_format_that_the_extension_denies_is_wrong_usage() {
        Ran ran = generate("-o", directory.resolve("x.html").toString(), "-f", "md");
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("[FORMAT_MISMATCH]"), ran.errors());
    }

    @Test
    void one_letter_for_each_profile_target_and_format_goes_into_a_directory() throws IOException {
        String job = file("job.yaml", "{name: tester, kind: job, organization: Acme}");
        String school = file("camp.yaml", "{name: Camp, kind: school}");
        Ran ran =
                generate("--to", job, school, "-f", "md,txt", "-o", directory.resolve("out") + "/");
        assertEquals(Exit.OK, ran.exit(), ran.errors());
        for (String name :
                new String[] {"anna-job.md", "anna-job.txt", "anna-camp.md", "anna-camp.txt"}) {
            assertTrue(Files.exists(directory.resolve("out").resolve(name)), name);
        }
        String letter = Files.readString(directory.resolve("out/anna-job.md"));
        assertTrue(letter.contains("tester at Acme") && !letter.contains("Winter"), letter);
    }

    @Test
    void several_letters_need_a_directory() {
        Ran ran = generate("-f", "md,html");
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("-o letters/"), ran.errors());
    }

    @Test
    void two_letters_of_one_name_are_refused_before_anything_is_written() throws IOException {
        Path other = Files.createDirectory(directory.resolve("other"));
        Files.writeString(other.resolve("ANNA.yaml"), PROFILE);
        Path out = directory.resolve("out");
        Ran ran =
                Ran.letter(
                        "generate", anna, other.resolve("ANNA.yaml").toString(), "-o", out + "/");
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("[SAME_OUTPUT]"), ran.errors());
        assertFalse(Files.exists(out));
    }

    @Test
    void nothing_is_written_where_one_of_several_fails() throws IOException {
        String broken = file("broken.yaml", "basics: {nmae: Anna}\ntarget: {name: X}\n");
        Path out = directory.resolve("out");
        Ran ran = Ran.letter("generate", anna, broken, "-o", out + "/");
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertFalse(Files.exists(out));
    }

    @Test
    void all_profiles_are_complained_of_at_once() throws IOException {
        String one = file("one.yaml", "basics: {nmae: A}\n");
        String two = file("two.yaml", "basics: {name: B, email: [x]}\n");
        Ran ran = Ran.letter("generate", one, two, "-o", directory + "/");
        assertTrue(ran.errors().contains("one.yaml:1:10: error"), ran.errors());
        assertTrue(ran.errors().contains("two.yaml:1:26: error"), ran.errors());
    }

    @Test
    void without_a_target_it_says_how_to_name_one() throws IOException {
        Ran ran = Ran.letter("generate", file("bare.yaml", "basics: {name: A}\n"));
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("--set target.name=…"), ran.errors());
    }

    @Test
    void a_target_file_replaces_the_profiles_own_target_whole() throws IOException {
        String profile =
                file(
                        "p.yaml",
                        PROFILE.replace(
                                "kind: school", "letter: {outlook: See you at Winter School.}"));
        String target = file("t.yaml", "{name: Spring School}");
        Ran ran = Ran.letter("generate", profile, "--to", target);
        assertTrue(ran.output().contains("Spring School"), ran.output());
        assertFalse(ran.output().contains("Winter"), ran.output());
    }

    @Test
    void what_is_said_to_one_place_wins_over_what_is_said_to_all() throws IOException {
        String profile =
                file("p.yaml", "basics: {name: A}\nletter: {motivation: General, thanks: Bye}\n");
        String target = file("t.yaml", "{name: X, letter: {motivation: Special}}");
        Ran ran = Ran.letter("generate", profile, "--to", target, "--layout", "bare", "-f", "txt");
        assertTrue(ran.output().contains("\n\nSpecial\n\nBye\n"), ran.output());
    }

    @Test
    void an_overlay_wins_over_the_target_and_a_setting_over_both() throws IOException {
        String target = file("t.yaml", "{name: X, letter: {motivation: Special, thanks: Bye}}");
        String overlay = file("o.yaml", "letter: {motivation: Private, thanks: Ciao}\n");
        Ran ran =
                generate(
                        "--to",
                        target,
                        "--with",
                        overlay,
                        "--set",
                        "target.letter.thanks=Thanks = yes",
                        "--layout",
                        "bare",
                        "-f",
                        "txt");
        assertTrue(ran.output().contains("\n\nPrivate\n\nThanks = yes\n"), ran.output());
    }

    @Test
    void warns_where_a_letter_names_another_target_of_the_run() throws IOException {
        String profile =
                file("p.yaml", "basics: {name: A}\nletter:\n  motivation: I like Camp B a lot.\n");
        String a = file("a.yaml", "{name: Camp A}");
        String b = file("b.yaml", "{name: Camp B}");
        Ran ran = Ran.letter("generate", profile, "--to", a, b, "-o", directory + "/");
        assertEquals(Exit.OK, ran.exit());
        assertTrue(ran.errors().contains("p.yaml:3:22: warning: 'Camp B'"), ran.errors());
        assertEquals(1, ran.errors().split("OTHER_TARGET", -1).length - 1, ran.errors());
    }

    @Test
    void warns_where_the_profile_still_names_its_own_target() throws IOException {
        String profile = file("p.yaml", PROFILE.replace("why models fail", "at the Winter School"));
        Ran ran = Ran.letter("generate", profile, "--to", file("t.yaml", "{name: Camp}"));
        assertTrue(ran.errors().contains("[OTHER_TARGET]"), ran.errors());
    }

    @Test
    void warnings_fail_and_write_nothing_with_strict() {
        Path out = directory.resolve("x.md");
        Ran ran = generate("--set", "letter.motivation=TODO", "--strict", "-o", out.toString());
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertFalse(Files.exists(out));
        assertEquals("", generate("--set", "letter.motivation=TODO", "--strict").output());
    }

    @Test
    void quiet_keeps_warnings_to_itself_but_not_errors() {
        assertEquals("", generate("-q", "--set", "letter.motivation=TODO").errors());
        assertFalse(generate("-q", "--set", "letter.date=x").errors().isEmpty());
    }

    @Test
    void the_date_is_the_options_then_the_letters_then_the_epochs_then_todays() throws IOException {
        String dated =
                file("d.yaml", PROFILE.replace("{motivation", "{date: 2024-02-29, motivation"));
        Map<String, String> epoch = Map.of("SOURCE_DATE_EPOCH", "1704067199");
        assertTrue(Ran.letter("generate", anna).output().contains("20 April 2025"));
        assertTrue(Ran.with(epoch, "", "generate", anna).output().contains("31 December 2023"));
        assertTrue(Ran.with(epoch, "", "generate", dated).output().contains("29 February 2024"));
        Ran ran = Ran.with(epoch, "", "generate", dated, "--date", "2025-01-02");
        assertTrue(ran.output().contains("2 January 2025"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2025-04", "tomorrow", ""})
    void a_date_that_is_none_is_wrong_usage(String date) {
        Ran ran = generate("--date", date);
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("write it as 2025-04-20"), ran.errors());
    }

    @Test
    void every_wrong_value_on_the_command_line_is_told_at_once() {
        Ran ran = generate("-f", "doc,md,x", "--lang", "english", "--width", "-1");
        assertEquals(Exit.USAGE, ran.exit());
        assertEquals(4, ran.errors().split("\\[BAD_USAGE\\]", -1).length - 1, ran.errors());
    }

    @Test
    void american_letters_are_dated_in_the_american_way() {
        assertTrue(generate("--lang", "en-US").output().contains("April 20, 2025"));
    }

    @Test
    void a_language_without_words_is_never_replaced_by_another() {
        Ran ran = generate("--lang", "fi");
        assertEquals(Exit.USAGE, ran.exit());
        assertEquals("", ran.output());
    }

    @Test
    void an_unknown_template_is_answered_with_the_nearest() {
        Ran ran = generate("-t", "covre");
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("did you mean 'cover'?"), ran.errors());
    }

    @Test
    void a_template_named_in_a_file_is_complained_of_there() throws IOException {
        Ran ran =
                Ran.letter(
                        "generate",
                        file(
                                "p.yaml",
                                PROFILE.replace("{motivation", "{template: covre, motivation")));
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(ran.errors().contains("p.yaml:2:20: error"), ran.errors());
    }

    @Test
    void verbose_tells_the_size_of_the_body() {
        Ran ran = generate("-v", "--layout", "bare", "-f", "txt");
        String size = ran.output().strip().length() + " characters";
        assertTrue(ran.errors().contains(size), ran.errors());
    }

    @Test
    void takes_as_many_highlights_as_the_template_says() throws IOException {
        String work =
                "work: [{name: X, startDate: 2024, highlights: [one, two, three, four, five]}]\n";
        String letter = Ran.letter("generate", file("p.yaml", PROFILE + work)).output();
        assertTrue(letter.contains("- one\n- two\n- three\n- four\n\n"), letter);
    }

    @Test
    void a_letter_over_its_targets_limit_is_refused_with_the_figures() throws IOException {
        String limited = PROFILE.replace("kind: school", "kind: school, limits: {words: 10}");
        Ran ran = Ran.letter("generate", file("p.yaml", limited));
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(
                ran.errors()
                        .contains(
                                "p.yaml:3:61: error: the letter to 'Winter School' has 26 words (the body, without the frame),"
                                        + " limit 10, 16 too many [OVER_LIMIT]"),
                ran.errors());
        assertEquals("", ran.output());
        assertEquals(Exit.OK, generate("--set", "target.limits.words=26").exit());
        assertEquals(Exit.PROBLEMS, generate("--set", "target.limits.words=25").exit());
        assertEquals(Exit.PROBLEMS, generate("--limit", "words=25").exit());
    }

    @Test
    void a_limit_that_was_typed_is_not_looked_for_in_the_target() throws IOException {
        String limited = PROFILE.replace("kind: school", "kind: school, limits: {words: 100}");
        Ran ran = Ran.letter("generate", file("p.yaml", limited), "--limit", "words=10");
        assertTrue(ran.errors().contains("p.yaml: error: the letter to"), ran.errors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    letter.select={courses: 2} | letter.select.work=…
                    target.recipient=Dr Ng     | target.recipient.name=…
                    target.topics=ice, snow    | target.topics[0]=…
                    work=Acme                  | work[0].name=…
                    work[0]=Acme               | work[0].name=…
                    target=SMILES              | target.name=…
                    """)
    void what_set_cannot_give_at_once_it_gives_field_by_field(String typed, String instead) {
        Ran ran = generate("--set", typed);
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("write --set '" + instead + "'"), ran.errors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    words       | 'words' has no number
                    words=0     | 'words=0' has no number
                    words=-1    | 'words=-1' has no number
                    words=many  | 'words=many' has no number
                    pages=1     | 'pages=1' cannot be held
                    sentences=3 | 'sentences=3' is not a limit
                    """)
    void a_limit_that_is_none_is_wrong_usage(String typed, String message) {
        Ran ran = generate("--limit", typed);
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains(message), ran.errors());
    }

    @Test
    void tells_that_each_limit_needs_its_option() {
        Ran ran = generate("--limit", "words=500", "characters=3000");
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(
                ran.errors().contains("'characters=3000' is a limit among the files"),
                ran.errors());
        assertTrue(ran.errors().contains("write --limit before each of them"), ran.errors());
    }

    @Test
    void warns_of_sentences_that_would_stand_in_a_letter_in_another_language() throws IOException {
        Ran german = generate("--lang", "de");
        assertEquals(Exit.OK, german.exit());
        assertTrue(
                german.errors()
                        .contains(
                                "anna.yaml:2:22: warning: this text counts as 'en', but the letter"
                                        + " is in 'de' [UNMARKED_LANGUAGE]"),
                german.errors());
        assertEquals("", generate("--lang", "en-US").errors());

        String said = PROFILE.replace("letter: {motivation", "letter: {language: de, motivation");
        assertEquals("", Ran.letter("generate", file("de.yaml", said)).errors());
        assertEquals("", Ran.letter("generate", file("de.yaml", said), "--lang", "de").errors());
        String both =
                PROFILE.replace("I want to learn why models fail.", "{en: I want, de: Ich will}");
        assertEquals("", Ran.letter("generate", file("b.yaml", both), "--lang", "de").errors());
    }

    @Test
    void leaves_out_of_a_letter_what_an_advertisement_adds_to_a_position() throws IOException {
        String profile =
                """
                basics: {name: Ann}
                letter: {motivation: Weil es mich freut.}
                work: [{name: Altau, position: Helferin (w/m/d), startDate: 2020}]
                target: {kind: job, name: Gärtnerin (m/w/d)}
                """;
        String file = file("job.yaml", profile);
        for (String format : new String[] {"txt", "html"}) {
            String letter = Ran.letter("generate", file, "--lang", "de", "-f", format).output();
            assertTrue(letter.contains("Gärtnerin"), letter);
            assertFalse(letter.contains("/d)"), letter);
        }
    }

    @Test
    void warns_where_no_entry_meets_the_target() throws IOException {
        String profile = file("p.yaml", PROFILE + "courses: [{name: A, keywords: [ice]}]\n");
        assertEquals("", Ran.letter("generate", profile).errors());
        String melting = file("melting.yaml", "name: Melting School\ntopics: [ices, snow]\n");
        assertEquals("", Ran.letter("generate", profile, "--to", melting).errors());
        String dry = file("dry.yaml", "name: Dry School\ntopics: [sand]\n");
        Ran ran = Ran.letter("generate", profile, "--to", dry);
        assertEquals(Exit.OK, ran.exit());
        assertTrue(
                ran.errors().contains("no entry has a keyword that 'Dry School' asks for [NOTHING"),
                ran.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.pdf", "x.DOCX", "profile.yaml"})
    void a_file_that_promises_another_format_is_refused(String name) {
        Ran ran = generate("-o", directory.resolve(name).toString());
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("[FORMAT_MISMATCH]"), ran.errors());
        assertFalse(Files.exists(directory.resolve(name)));
    }

    @Test
    void a_target_among_the_profiles_is_told_from_one() throws IOException {
        String target = file("t.yaml", "name: Camp\n");
        Ran ran = Ran.letter("generate", anna, target, "-o", directory + "/");
        assertTrue(ran.errors().contains("this is a target"), ran.errors());
        assertTrue(generate("--to", anna).errors().contains("this is a profile"));
    }

    @Test
    void flow_yaml_on_standard_input_is_not_taken_for_json() {
        String yaml = " {basics: {name: A}, target: {name: B}}";
        assertEquals(Exit.OK, Ran.with(Map.of(), yaml, "generate", "-").exit());
    }

    @Test
    void a_template_for_another_kind_of_target_is_questioned() {
        assertTrue(generate("-t", "cover").errors().contains("[UNFIT_TEMPLATE]"));
    }

    @Test
    void warnings_that_fail_are_told_even_quietly() {
        Ran ran = generate("-q", "--strict", "--set", "letter.motivation=TODO");
        assertTrue(ran.errors().contains("[LEFTOVER_PLACEHOLDER]"), ran.errors());
    }

    @Test
    void names_no_template_outside_the_wording() throws IOException {
        String profile = "basics: {name: A}\nlayout: bare\ntarget: {name: B}\n";
        Ran ran = Ran.letter("generate", file("p.yaml", profile));
        assertTrue(ran.output().contains("Dear Selection Committee,"), ran.output());
    }

    @Test
    void a_letter_edited_by_hand_stays() throws IOException {
        Path out = directory.resolve("x.md");
        generate("-o", out.toString());
        Files.writeString(out, "mine");
        Ran ran = generate("-o", out.toString());
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(ran.errors().contains("--force"), ran.errors());
        assertEquals("mine", Files.readString(out));
        assertEquals(Exit.OK, generate("-o", out.toString(), "--force").exit());
    }

    @Test
    void wraps_text_at_the_width() {
        for (String line : generate("-f", "txt", "--width", "30").output().split("\n")) {
            assertTrue(line.length() <= 30, line);
        }
    }

    @Test
    void complaints_are_json_for_programs() {
        Ran ran = generate("--diagnostics", "json", "--set", "letter.date=soon");
        assertTrue(ran.errors().startsWith("{\"severity\":\"error\",\"code\":\"BAD_VALUE\""));
    }

    private Ran generate(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "generate";
        args[1] = anna;
        System.arraycopy(options, 0, args, 2, options.length);
        return Ran.letter(args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }
}
