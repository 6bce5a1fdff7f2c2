package letter.profile;

import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.Codec;
import letter.document.Decoder;
import letter.document.Documents;
import letter.document.MapNode;
import letter.document.Merge;
import letter.document.Node;
import letter.document.NullNode;
import letter.document.Schema;
import letter.document.Syntax;
import letter.value.LanguageTag;

import java.util.List;
import java.util.Optional;

/** Profiles and targets as documents: merged as nodes first, decoded then. */
public final class Profiles {
    /** How the types are read that only profiles have. */
    public static final List<Codec<?>> CODECS =
            List.of(
                    new ChoiceCodec(),
                    new OneOrMoreCodec(),
                    new OverridesCodec(),
                    new AnswerCodec());

    /** Something of what most profiles hold. */
    private static final String SHORTEST =
            """
            basics: {name: A, location: {city: A}}
            education: [{institution: A, startDate: 2024}]
            work: [{name: A}]
            projects: [{name: A}]
            courses: [{name: A}]
            participation: [{event: A}]
            skills: [{name: A}]
            letter:
              date: 2025-04-20
              motivation: >
                A.
            target: {name: A, recipient: {name: A}}
            """;

    private static final String TARGET = "target";
    private static final String LETTER = "letter";

    private Profiles() {}

    /** Has Java look at what decoding a profile takes. */
    public static void prepare() {
        Source source = Source.file("profile.yaml", SHORTEST);
        Optional<Node> document = Documents.read(source, Syntax.YAML).value();
        decode(document.orElseThrow(), LanguageTag.ENGLISH).value().orElseThrow();
    }

    /** The profile in this document, its texts in this language. */
    public static Result<Profile> decode(Node document, LanguageTag language) {
        return decode(document, decoder(language, false));
    }

    /** The profile in this document, which may share lists with others of this decoder. */
    public static Result<Profile> decode(Node document, Decoder decoder) {
        return decoder.decode(Profile.class, document);
    }

    /**
     * Decodes profiles and targets, their texts in this language.
     *
     * @param sharing whether documents to come share what stands in their own file, too
     */
    public static Decoder decoder(LanguageTag language, boolean sharing) {
        return new Decoder(language, CODECS, sharing);
    }

    /** The target in this document: what stands under {@code target} in a profile. */
    public static Result<Target> decodeTarget(Node document, LanguageTag language) {
        return decoder(language, false).decode(Target.class, document);
    }

    /** The JSON Schema of a profile. */
    public static String schema() {
        return Schema.of(Profile.class, "A profile for letter", CODECS);
    }

    /** The JSON Schema of a target. */
    public static String targetSchema() {
        return Schema.of(Target.class, "A target for letter", CODECS);
    }

    /** The JSON Schema of a {@code template.yaml}. */
    public static String templateSchema() {
        return Schema.of(TemplateManifest.class, "A template of letter", CODECS);
    }

    /** The JSON Schema of a job list. */
    public static String jobsSchema() {
        return Schema.of(JobList.class, "A job list of letter", CODECS);
    }

    /** The job list in this document. */
    public static Result<JobList> decodeJobs(Node document) {
        return decoder(LanguageTag.ENGLISH, false).decode(JobList.class, document);
    }

    /** What these keys of a job list say of a letter. */
    public static Result<JobEntry> decodeJob(Node keys) {
        return decoder(LanguageTag.ENGLISH, false).decode(JobEntry.class, keys);
    }

    /** What a template says of itself, in this {@code template.yaml}. */
    public static Result<TemplateManifest> decodeManifest(Node document) {
        return decoder(LanguageTag.ENGLISH, false).decode(TemplateManifest.class, document);
    }

    /** The profile for this target; one of its own is replaced whole. */
    public static Node withTarget(Node profile, Node target) {
        return profile instanceof MapNode map ? Merge.put(map, TARGET, target) : profile;
    }

    /**
     * The profile with the target's own wording laid over its general one, and no longer beside it.
     *
     * <p>What is left empty there does not remove anything: it is an error like everywhere.
     */
    public static Node folded(Node profile) {
        if (!(profile instanceof MapNode map)
                || !(child(map, TARGET) instanceof MapNode target)
                || !(child(target, LETTER) instanceof MapNode special)) {
            return profile;
        }
        Node general = child(map, LETTER);
        boolean absent = map.get(LETTER).isEmpty();
        if (!absent && !(general instanceof MapNode)) {
            return profile;
        }
        MapNode plain = Merge.put(map, TARGET, target.without(LETTER));
        return Merge.put(plain, LETTER, absent ? special : Merge.fold(general, special));
    }

    private static Node child(MapNode map, String key) {
        return map.get(key).orElse(new NullNode(map.at()));
    }
}
