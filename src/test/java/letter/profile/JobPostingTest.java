package letter.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.Syntax;
import letter.value.LanguageTag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class JobPostingTest {
    private static final LanguageTag ENGLISH = LanguageTag.parse("en").orElseThrow();

    @Test
    void is_a_target_as_it_is() {
        Target target =
                target(
                        """
                        {
                          "title": "Backend Developer",
                          "company": "Acme",
                          "location": {"city": "Bergen", "countryCode": "NO"},
                          "remote": "Full",
                          "skills": [{"name": "Messaging", "keywords": ["Kafka"]}, "Java"]
                        }
                        """);
        assertEquals("Backend Developer", target.name().value());
        assertEquals("Acme", target.organization().orElseThrow().value());
        assertEquals(TargetKind.JOB, target.kind().orElseThrow());
        assertEquals("Bergen", target.place().orElseThrow().value());
        assertEquals(Mode.ONLINE, target.mode().orElseThrow());
        assertEquals("[Messaging, Java]", target.topics().toString());
        assertEquals("[Messaging, Java, Kafka]", target.keywords().toString());
    }

    @Test
    void gives_way_to_what_the_target_says_itself() {
        Target target =
                target(
                        """
                        {
                          "title": "Data Steward", "kind": "grant",
                          "place": "Oslo", "location": "Bergen",
                          "mode": "hybrid", "remote": "None",
                          "topics": ["archives"], "keywords": ["maps"], "skills": ["SQL"]
                        }
                        """);
        assertEquals(TargetKind.GRANT, target.kind().orElseThrow());
        assertEquals("Oslo", target.place().orElseThrow().value());
        assertEquals(Mode.HYBRID, target.mode().orElseThrow());
        assertEquals("[archives]", target.topics().toString());
        assertEquals("[maps, SQL]", target.keywords().toString());
    }

    @Test
    void says_in_sentences_what_it_is_what_it_asks_for_and_what_there_is_to_do() {
        Target target =
                target(
                        """
                        {"title": "X", "responsibilities": ["C."], "qualifications": ["B."],
                         "description": "A."}
                        """);
        assertEquals("[A., B., C.]", target.posting().sentences().toString());
        assertEquals(List.of(), target.topics());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "description: d", "responsibilities: [r]", "qualifications: [q]", "skills: [s]",
                "salary: 1000", "experience: Junior", "remote: None", "type: Full-time",
                "type: Other", "location: Bergen", "$schema: https://example.org/job-schema.json"
            })
    void is_there_where_a_target_has_a_key_that_only_postings_have(String key) {
        assertEquals(Optional.of(TargetKind.JOB), target("title: Clerk\n" + key).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "company: Acme",
                "type: school",
                "date: 2025",
                "skills: []",
                "meta: {version: v1}",
                "$schema: target.schema.json"
            })
    void is_not_there_for_what_other_targets_say(String key) {
        assertEquals(Optional.empty(), target("title: Clerk\n" + key).kind());
    }

    private static Target target(String text) {
        Source source = Source.file("x.yaml", text);
        return Profiles.decodeTarget(
                        Documents.read(source, Syntax.YAML).value().orElseThrow(), ENGLISH)
                .value()
                .orElseThrow();
    }
}
