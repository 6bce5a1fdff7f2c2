package letter.view;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Prose;
import letter.value.Text;
import letter.value.Variable;

import java.util.Optional;

/** A course of study. */
public record EducationView(
        @Variable(
                        value =
                                "The study: my master's programme in Data Science at the University of Tartu",
                        from = "education[].phrase")
                Text phrase,
        @Variable(value = "The year of study", from = "education[].year") Optional<YearView> year,
        @Variable(
                        value =
                                "When it was completed: in June 2022; of one that goes on: since May 2020",
                        from = "education[].startDate")
                Optional<Text> when,
        @Variable(value = "School or university", from = "education[].institution")
                Optional<Text> institution,
        @Variable(value = "The subject", from = "education[].area") Optional<Text> area,
        @Variable(value = "The degree", from = "education[].studyType") Optional<Text> studyType,
        @Variable(value = "Grade", from = "education[].score") Optional<Text> score,
        @Variable(
                        value = "What the applicant says of it, in whole sentences",
                        from = "education[].statement")
                Optional<Prose> statement,
        @Variable(value = "Names of the user's own", from = "education[].extra") Extra extra,
        Location at) {}
