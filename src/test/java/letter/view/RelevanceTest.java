package letter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.Syntax;
import letter.profile.Entry;
import letter.profile.Profiles;
import letter.profile.Target;
import letter.value.LanguageTag;

import org.junit.jupiter.api.Test;

class RelevanceTest {
    private static final String POSTING =
            """
            title: Clerk
            description: Events flow through Kafka, and shell scripts watch over them.
            qualifications: [A degree in data science]
            responsibilities: [Work as a data analyst]
            skills: [{name: Messaging, keywords: [RabbitMQ]}, Python]
            """;

    @Test
    void a_keyword_is_met_that_stands_in_a_sentence_of_a_posting() {
        assertEquals("[kafka]", met(Given.skill("Queues", "kafka", "ZeroMQ")));
    }

    @Test
    void a_keyword_is_met_that_a_skill_of_a_posting_names() {
        assertEquals("[rabbitmq, Python]", met(Given.skill("Python", "rabbitmq")));
    }

    @Test
    void what_an_entry_is_about_is_met_in_a_sentence_once() {
        assertEquals("[Kafka]", met(Given.skill("Kafka", "Kafka")));
        assertEquals("[Kafka]", met(Given.skill("Kafka")));
        assertEquals(
                "[Data Analyst]",
                met(Given.work("Acme", "Data Analyst", "2020", "2021", Given.usage())));
        assertEquals("[Data Science]", met(Given.education("BSc", "Data Science", "2020", "2021")));
    }

    @Test
    void the_name_of_an_employer_is_not_looked_for_in_sentences() {
        assertEquals("[]", met(Given.work("Shell", "driver", "2020", "2021", Given.usage())));
    }

    private static String met(Entry entry) {
        Source source = Source.file("posting.yaml", POSTING);
        LanguageTag english = LanguageTag.parse("en").orElseThrow();
        Target posting =
                Profiles.decodeTarget(
                                Documents.read(source, Syntax.YAML).value().orElseThrow(), english)
                        .value()
                        .orElseThrow();
        return new Relevance(posting, Series.of(posting)).met(entry).toString();
    }
}
