package letter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.language.Language;
import letter.language.Languages;
import letter.profile.Amounts;
import letter.profile.Profile;
import letter.profile.Target;
import letter.profile.TargetKind;
import letter.value.LanguageTag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

class ComposerTest {
    private static final LocalDate DATE = LocalDate.of(2025, 4, 20);
    private static final Target SMILES = Given.target("SMILES", "2025", "SMILES");

    @Test
    void says_in_which_year_of_study_the_applicant_is() {
        EducationView study = currentStudy("Master", "2024-09", OptionalInt.empty());

        assertEquals(
                "my master's programme in Data Science at the University of Tartu",
                study.phrase().value());
        assertEquals("first", study.year().orElseThrow().ordinal().value());
        assertTrue(study.year().orElseThrow().completing());
        assertEquals("since September 2024", study.when().orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10, first, false",
        "2023-09, second, true",
        "2025-02, first, false",
        "2024-09-30, first, false",
        "2025-04-20, first, false"
    })
    void completes_a_year_from_its_eighth_month(String start, String ordinal, boolean completing) {
        YearView year = currentStudy("Master", start, OptionalInt.empty()).year().orElseThrow();

        assertEquals(ordinal, year.ordinal().value());
        assertEquals(completing, year.completing());
    }

    @Test
    void counts_no_year_that_is_unlikely_or_unknown() {
        assertEquals(
                Optional.empty(), currentStudy("Master", "2016-09", OptionalInt.empty()).year());
        assertEquals(Optional.empty(), currentStudy("Master", "2024", OptionalInt.empty()).year());
        assertEquals(Optional.empty(), currentStudy("Master", "", OptionalInt.empty()).year());
    }

    @Test
    void believes_the_year_that_is_told() {
        YearView told = currentStudy("Master", "2016-09", OptionalInt.of(4)).year().orElseThrow();

        assertEquals("fourth", told.ordinal().value());
        assertFalse(
                currentStudy("Master", "", OptionalInt.of(4)).year().orElseThrow().completing());
    }

    @Test
    void says_when_a_study_was_completed() {
        Profile profile =
                Given.somebody()
                        .education(Given.education("BSc", "Physics", "2020-09", "2023-06"))
                        .profile();

        EducationView study = body(profile).education().past().orElseThrow().first();

        assertEquals("in June 2023", study.when().orElseThrow().value());
        assertEquals(Optional.empty(), study.year());
        assertEquals(Optional.empty(), body(profile).education().current());
    }

    @Test
    void says_how_long_a_job_lasted_only_where_months_are_known() {
        Profile profile =
                Given.somebody()
                        .work(
                                Given.work(
                                        "Acme", "developer", "2022-06", "2024-06", Given.usage()),
                                Given.work("Beta", "tester", "2018", "2020", Given.usage()),
                                Given.work("Gamma", "CEO", "2024-07", "", Given.usage()))
                        .profile();

        Split<WorkView> work = body(profile).work();
        WorkView acme = work.past().orElseThrow().first();
        WorkView beta = work.past().orElseThrow().rest().value().orElseThrow().first();

        assertEquals("two years", acme.span().orElseThrow().value());
        assertEquals("from June 2022 to June 2024", acme.when().orElseThrow().value());
        assertEquals(Optional.empty(), beta.span());
        assertEquals("from 2018 to 2020", beta.when().orElseThrow().value());
        assertEquals(
                "nine months", work.current().orElseThrow().first().span().orElseThrow().value());
        assertEquals(
                "as a developer at Acme and as a tester at Beta",
                work.past().orElseThrow().all().value().value());
    }

    @Test
    void claims_nothing_of_the_time_of_what_has_no_dates() {
        Profile profile =
                Given.somebody()
                        .projects(Given.project("a compiler", "", ""))
                        .courses(Given.course("Botany", "", "", Given.usage()))
                        .education(Given.education("MSc", "", "", "", "Optics"))
                        .work(Given.work("Acme", "", "", "", Given.usage()))
                        .profile();

        BodyView body = body(profile);

        assertEquals(Optional.empty(), body.projects().current());
        assertEquals(Optional.empty(), body.courses().current());
        assertEquals(
                "Botany and Optics", body.courses().past().orElseThrow().all().value().value());
        assertEquals(Optional.empty(), body.courses().past().orElseThrow().first().when());
        assertEquals(Optional.empty(), body.work().current().orElseThrow().first().when());
        assertEquals(Optional.empty(), body.education().current().orElseThrow().first().year());
    }

    @Test
    void prefers_an_entrys_own_phrase() {
        Profile profile =
                Given.somebody()
                        .work(
                                Given.work(
                                        "Acme",
                                        "X",
                                        "2024",
                                        "",
                                        Given.usage("", 0, "on the shop floor")))
                        .courses(
                                Given.course(
                                        "Optics", "", "", Given.usage("", 0, "optics (with lab)")))
                        .profile();

        assertEquals(
                "on the shop floor",
                body(profile).work().current().orElseThrow().all().value().value());
        assertEquals(
                "optics (with lab)",
                body(profile).courses().past().orElseThrow().first().phrase().value());
    }

    @ParameterizedTest
    @CsvSource({"'', the position of Lead at Acme", "the lead's post, the lead's post"})
    void prefers_a_targets_own_phrase(String own, String phrase) {
        Target job = Given.target(TargetKind.JOB, "Lead", own, "", "", Optional.empty());

        assertEquals(phrase, body(Given.somebody().profile(), job).target().phrase().value());
    }

    @Test
    void joins_those_who_work_on_a_project() {
        Profile profile =
                Given.somebody()
                        .projects(
                                Given.project("unlearning", "2024-10", "", "A. Rea", "an NLP lab"))
                        .profile();

        ProjectView project = body(profile).projects().current().orElseThrow().first();

        assertEquals("A. Rea and an NLP lab", project.with().orElseThrow().value());
    }

    @Test
    void tells_earlier_editions_from_other_events() {
        Profile profile =
                Given.somebody()
                        .participation(
                                Given.event("SMILES", "2023", ""),
                                Given.event("Hackathon", "2022", "2022"),
                                Given.event("SMILES", "2024", ""))
                        .profile();

        ParticipationView events = body(profile).participation();
        Returning returning = events.returning().orElseThrow();

        assertEquals("SMILES", returning.series().value());
        assertEquals("in each of the past two years", returning.when().value());
        assertEquals("SMILES 2024", returning.list().get(0).phrase().value());
        assertEquals("SMILES 2023", returning.list().get(1).phrase().value());
        assertEquals("Hackathon 2022", events.others().orElseThrow().all().value().value());
        assertEquals(Optional.empty(), events.others().orElseThrow().first().when());
    }

    @Test
    void tells_what_one_was_at_an_event_unless_all_were() {
        Profile profile =
                Given.somebody()
                        .participation(
                                Given.event("Conf", "2023", "", "organiser"),
                                Given.event("Camp", "2022", "", "participant"))
                        .profile();

        Group<ParticipationEntry> events = body(profile).participation().others().orElseThrow();

        assertEquals("Conf 2023 (as an organiser) and Camp 2022", events.all().value().value());
        assertEquals("as an organiser", events.list().get(0).as().orElseThrow().value());
        assertEquals(Optional.empty(), events.list().get(1).as());
    }

    @Test
    void names_all_earlier_editions_and_tells_of_those_that_are_taken() {
        Profile profile =
                Given.somebody()
                        .participation(
                                Given.event("SMILES", "2022", ""),
                                Given.event("SMILES", "2024", ""),
                                Given.event("SMILES", "2023", ""),
                                Given.event("SMILES", "2025", ""))
                        .profile();

        Returning returning = body(profile, events(1)).participation().returning().orElseThrow();

        assertEquals("in each of the past three years", returning.when().value());
        assertEquals(1, returning.list().size());
    }

    @Test
    void names_no_earlier_edition_where_none_is_taken() {
        Profile profile =
                Given.somebody().participation(Given.event("SMILES", "2024", "")).profile();

        assertEquals(Optional.empty(), body(profile, events(0)).participation().returning());
    }

    @Test
    void says_no_year_of_an_edition_that_has_none() {
        Profile profile = Given.somebody().participation(Given.event("SMILES", "", "")).profile();

        ParticipationView events = body(profile).participation();

        assertEquals(Optional.empty(), events.returning());
        assertEquals("SMILES", events.others().orElseThrow().all().value().value());
    }

    @Test
    void groups_what_there_is_and_nothing_else() {
        Profile profile =
                Given.somebody()
                        .skills(Given.skill("Java"), Given.skill("C*"), Given.skill(""))
                        .profile();

        BodyView body = body(profile);

        assertEquals("Java and C*", body.skills().orElseThrow().all().value().value());
        assertFalse(body.skills().orElseThrow().one());
        assertTrue(body.skills().orElseThrow().rest().value().orElseThrow().one());
        assertEquals(Optional.empty(), body.languages());
        assertEquals(Optional.empty(), body.education().past());
        assertEquals(Optional.empty(), body.participation().others());
    }

    @Test
    void takes_a_list_of_any_length() {
        Given given = Given.somebody();
        for (int i = 0; i < 20_000; i++) {
            given.skills(Given.skill("skill " + i));
        }

        assertEquals(20_000, body(given.profile()).skills().orElseThrow().list().size());
    }

    private static EducationView currentStudy(String type, String start, OptionalInt year) {
        Profile profile =
                Given.somebody()
                        .education(Given.education(type, "Data Science", start, "", year))
                        .profile();
        return body(profile).education().current().orElseThrow().first();
    }

    private static Amounts events(int count) {
        OptionalInt all = OptionalInt.empty();
        return new Amounts(
                all,
                all,
                all,
                all,
                all,
                OptionalInt.of(count),
                all,
                all,
                all,
                all,
                all,
                all,
                all,
                all);
    }

    private static BodyView body(Profile profile) {
        return body(profile, Amounts.none());
    }

    private static BodyView body(Profile profile, Amounts take) {
        return body(profile, SMILES, take);
    }

    private static BodyView body(Profile profile, Target target) {
        return body(profile, target, Amounts.none());
    }

    private static BodyView body(Profile profile, Target target, Amounts take) {
        Language english = Languages.of(LanguageTag.parse("en").orElseThrow()).orElseThrow();
        Selection selection = Selector.select(profile, Given.words(target), take, DATE);
        return Composer.compose(
                        profile,
                        Given.wording(),
                        new TargetWords(target, english),
                        selection,
                        english,
                        DATE)
                .body();
    }
}
