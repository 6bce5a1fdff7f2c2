package letter.view;

import letter.language.Addressee;
import letter.language.Goal;
import letter.language.Language;
import letter.profile.Target;
import letter.profile.TargetKind;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/**
 * What all letters to one target in one language have in common: the words for it, its address, and
 * what it asks for. Not for several threads at once.
 */
public final class TargetWords {
    private final Target target;
    private final Language language;
    private final Series series;
    private final Relevance relevance;
    private final Addressee addressee;
    private final TargetView view;
    private final List<Text> recipient;

    /** Made when the first letter asks for it: the others may have one of their own. */
    private Optional<Text> salutation = Optional.empty();

    public TargetWords(Target target, Language language) {
        this.target = target;
        this.language = language;
        this.series = Series.of(target);
        this.relevance = new Relevance(target, series);
        Goal.Kind kind = kind(target);
        this.addressee = Addressing.addressee(target, kind);
        this.view = view(target, kind, language);
        this.recipient = Addressing.lines(target, language);
    }

    /** Whether they are those of this very target in this language. */
    public boolean areOf(Target other, Language spoken) {
        return other == target && spoken == language;
    }

    Series series() {
        return series;
    }

    Relevance relevance() {
        return relevance;
    }

    Addressee addressee() {
        return addressee;
    }

    TargetView view() {
        return view;
    }

    /** The lines of its address. */
    List<Text> recipient() {
        return recipient;
    }

    Text salutation() {
        if (salutation.isEmpty()) {
            salutation = Optional.of(language.salutation(addressee));
        }
        return salutation.get();
    }

    private static TargetView view(Target target, Goal.Kind kind, Language language) {
        Goal goal = new Goal(kind, target.name(), target.edition(), target.organization());
        return new TargetView(
                target.phrase().isPresent() ? target.phrase().get() : language.target(goal),
                goal.name(),
                language.title(goal.name(), target.edition()),
                target.organization(),
                target.series(),
                target.edition(),
                target.place(),
                kind == Goal.Kind.SCHOOL,
                kind == Goal.Kind.DEGREE,
                kind == Goal.Kind.JOB,
                kind == Goal.Kind.GRANT,
                Groups.of(target.topics(), language),
                target.extra(),
                target.at());
    }

    private static Goal.Kind kind(Target target) {
        return switch (target.kind().orElse(TargetKind.OTHER)) {
            case SCHOOL -> Goal.Kind.SCHOOL;
            case DEGREE -> Goal.Kind.DEGREE;
            case JOB -> Goal.Kind.JOB;
            case GRANT -> Goal.Kind.GRANT;
            case OTHER -> Goal.Kind.OTHER;
        };
    }
}
