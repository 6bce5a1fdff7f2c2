package letter.profile;

import letter.document.Field;
import letter.document.Flat;
import letter.value.PartialDate;
import letter.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a target says as a job posting does: in the fields of JSON Resume's <a
 * href="https://github.com/jsonresume/resume-schema/blob/master/job-schema.json">job-schema.json</a>,
 * but for {@code title} and {@code company}, which are other names of a target's own.
 */
public record JobPosting(
        @Field(value = "The JSON Schema that the file follows", aliases = "$schema")
                Optional<Text> schema,
        @Field("Of a posting: full-time, part-time, contract") Optional<Text> type,
        @Field("Of a posting: when it was published") Optional<PartialDate> date,
        @Field("Of a posting: what the job is; met with the keywords of entries")
                Optional<Text> description,
        @Field(value = "Of a posting: where the job is", brief = "city")
                Optional<PostalAddress> location,
        @Field("Of a posting: Full, Hybrid or None") Optional<Remote> remote,
        @Field("Of a posting: what it pays") Optional<Text> salary,
        @Field("Of a posting: Senior, Mid-level, Junior") Optional<Text> experience,
        @Field("Of a posting: what there is to do; met with the keywords of entries")
                List<Text> responsibilities,
        @Field("Of a posting: what is asked for; met with the keywords of entries")
                List<Text> qualifications,
        @Field(value = "Of a posting: the skills that are asked for", brief = "name")
                List<SkillAsked> skills,
        @Field("How the file is kept") Optional<Meta> meta)
        implements Flat {
    private static final String SCHEMA = "job-schema";

    /** What a target says that holds no posting. */
    public static JobPosting none() {
        return new JobPosting(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Whether there is one: any field that says something of a job. */
    boolean isThere() {
        return type.isPresent() && mistakenKind().isEmpty()
                || description.isPresent()
                || location.isPresent()
                || remote.isPresent()
                || salary.isPresent()
                || experience.isPresent()
                || !responsibilities.isEmpty()
                || !qualifications.isEmpty()
                || !skills.isEmpty()
                || schema.isPresent() && schema.get().value().contains(SCHEMA);
    }

    /** The kind of target that its type names, by a slip: {@code type: school}. */
    Optional<TargetKind> mistakenKind() {
        for (TargetKind kind : TargetKind.values()) {
            boolean named = type.isPresent() && kind.name().equalsIgnoreCase(type.get().value());
            if (named && kind != TargetKind.OTHER) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** What it says in sentences, in which keywords may stand. */
    public List<Text> sentences() {
        List<Text> sentences = new ArrayList<>();
        if (description.isPresent()) {
            sentences.add(description.get());
        }
        sentences.addAll(qualifications);
        sentences.addAll(responsibilities);
        return sentences;
    }

    Optional<TargetKind> kind() {
        return isThere() ? Optional.of(TargetKind.JOB) : Optional.empty();
    }

    Optional<Text> place() {
        return location.isPresent() ? location.get().city() : Optional.empty();
    }

    Optional<Mode> mode() {
        return remote.isPresent() ? Optional.of(remote.get().mode()) : Optional.empty();
    }

    /** The names of the skills. */
    List<Text> topics() {
        List<Text> names = new ArrayList<>();
        for (SkillAsked skill : skills) {
            if (skill.name().isPresent()) {
                names.add(skill.name().get());
            }
        }
        return names;
    }

    /** These words, and all by which the skills can be met. */
    List<Text> keywords(List<Text> others) {
        List<Text> words = new ArrayList<>(others);
        words.addAll(topics());
        for (SkillAsked skill : skills) {
            words.addAll(skill.keywords());
        }
        return words;
    }
}
