package letter.language;

import letter.value.LanguageTag;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** English: the day before the month, but in American usage. */
final class English extends Grammar {
    /** In pairs, of other languages too: names bring their own. */
    static final String MARKS = "()“”«»„“";

    private static final List<String> FRAGILE =
            Words.list(
                    """
                    the first, the second, the third, a second, a third, the former, the latter,
                    the above, mentioned above, described above, last year, this year, next year""");

    private final boolean american;

    English(LanguageTag tag) {
        this(tag, tag.region().isPresent() && tag.region().get().equals("US"));
    }

    private English(LanguageTag tag, boolean american) {
        super(
                tag,
                new Joining("and", MARKS, american),
                new EnglishTime(american),
                new EnglishFluency(),
                FRAGILE);
        this.american = american;
    }

    @Override
    String quoted(String name) {
        return EnglishQuote.quoted(name);
    }

    @Override
    Optional<Text> aside(Text role) {
        return EnglishRole.aside(role);
    }

    @Override
    String withRole(String visited, Optional<Text> edition, String role) {
        return visited + " (" + role + ")";
    }

    @Override
    public Text study(Study study) {
        return EnglishStudy.phrase(study, american ? "program" : "programme");
    }

    @Override
    public Text job(Job job) {
        return EnglishJob.phrase(job);
    }

    @Override
    public Text volunteering(Job job) {
        boolean says =
                job.position().isPresent()
                        && !Words.lower(job.position().get().value()).equals("volunteer");
        return EnglishJob.phrase(
                says || job.employer().isEmpty() ? job : new Job(Optional.empty(), job.employer()));
    }

    @Override
    public Text thing(Text name) {
        return name;
    }

    @Override
    public Text topic(Text name) {
        return new Text(EnglishPastime.small(name.value()));
    }

    @Override
    public Text event(Text event, Optional<Text> edition) {
        return EnglishGoal.visited(event, edition);
    }

    @Override
    public Optional<Text> role(Text role) {
        return EnglishRole.phrase(role);
    }

    @Override
    public Text target(Goal goal) {
        return EnglishGoal.phrase(goal, american ? "program" : "programme");
    }

    @Override
    public Text title(Text name, Optional<Text> edition) {
        return EnglishGoal.event(name, edition);
    }

    @Override
    public Text salutation(Addressee addressee) {
        return new Text("Dear " + EnglishAddress.of(addressee, american) + ",");
    }

    @Override
    public Text closing(Addressee addressee) {
        return new Text("Sincerely,");
    }

    @Override
    public Text enclosures(int count) {
        return new Text(count == 1 ? "Enclosure" : "Enclosures");
    }
}
