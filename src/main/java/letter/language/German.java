package letter.language;

import letter.value.LanguageTag;
import letter.value.Text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * German, with what is different in Austria and in Switzerland.
 *
 * <p>Names of users stand in the nominative wherever they go; where a sentence would ask for
 * another case, they are cited: in quotation marks, in brackets, or behind a noun ({@code im Fach
 * Deutsche Literatur}).
 */
final class German extends Grammar {
    private static final List<String> FRAGILE =
            Words.list(
                    """
                    der erste, die erste, das erste, der zweite, die zweite, das zweite,
                    der dritte, die dritte, das dritte, ersterer, erstere, ersteres, letzterer,
                    letztere, letzteres, obige, oben genannte, oben genannten, oben erwähnte,
                    oben erwähnten, oben beschrieben, oben beschriebene, letztes jahr,
                    im letzten jahr, voriges jahr, im vorigen jahr, vergangenes jahr,
                    im vergangenen jahr, dieses jahr, in diesem jahr, heuer, nächstes jahr,
                    im nächsten jahr, kommendes jahr, im kommenden jahr""");

    /** Words that only the start of a sentence makes capital. */
    private static final Set<String> SENTENCE_STARTS =
            Words.set(
                    """
                    als, am, an, auf, aus, bei, beim, da, bereits, das, dass, dem, den, der,
                    derzeit, die, diese, dieser, dieses, durch, ein, eine, einen, es, für, gern,
                    gerne, hier, hiermit, ich, im, in, ist, mein, meine, meinen, meiner, mit,
                    nach, nachdem, nun, ob, schon, sehr, seit, seitdem, trotz, über, um, und,
                    unser, unsere, vom, von, vor, während, was, weil, wenn, wer, wie, wir, wo, zu,
                    zum, zur, zurzeit""");

    private final String region;

    German(LanguageTag tag) {
        super(
                tag,
                new GermanJoining(),
                new GermanTime(tag.region().equals(Optional.of("AT"))),
                new GermanFluency(),
                FRAGILE);
        this.region = tag.region().orElse("");
    }

    @Override
    String quoted(String name) {
        return GermanQuote.quoted(name, isSwiss());
    }

    @Override
    Text honoured(Text name) {
        return thing(name);
    }

    @Override
    String withRole(String visited, Optional<Text> edition, String role) {
        return Marked.withBrackets(visited, edition, role);
    }

    @Override
    public Text study(Study study) {
        return GermanStudy.phrase(study, isAustrian() || isSwiss());
    }

    @Override
    public Text job(Job job) {
        return GermanJob.phrase(job);
    }

    @Override
    public Text volunteering(Job job) {
        return GermanJob.volunteering(job);
    }

    /** In quotation marks, but for what is no name: {@code ein Korpus des Alemannischen}. */
    @Override
    public Text thing(Text name) {
        return new Text(GermanQuote.cited(name.value(), isSwiss()));
    }

    /** With its preposition, which melts into an article: {@code am Datencamp Nord 2024}. */
    @Override
    public Text event(Text event, Optional<Text> edition) {
        return GermanGoal.visited(event, edition, isSwiss());
    }

    @Override
    public Optional<Text> role(Text role) {
        return GermanRole.phrase(role);
    }

    /** In the accusative: {@code die Stelle als Gärtnerin bei der Stadt Seehalden}. */
    @Override
    public Text target(Goal goal) {
        return GermanGoal.phrase(goal, isSwiss());
    }

    @Override
    public Text title(Text name, Optional<Text> edition) {
        return new Text(GermanGoal.named(name, edition));
    }

    @Override
    public Text salutation(Addressee addressee) {
        return new Text(GermanAddress.of(addressee) + ",");
    }

    @Override
    public Text closing(Addressee addressee) {
        return new Text(isSwiss() ? "Freundliche Grüsse" : "Mit freundlichen Grüßen");
    }

    @Override
    public boolean opensWell(String paragraph) {
        for (int i = 0; i < paragraph.length(); i++) {
            if (Character.isLetterOrDigit(paragraph.charAt(i))) {
                boolean capital = Character.isUpperCase(paragraph.charAt(i));
                return !capital || !SENTENCE_STARTS.contains(Words.first(paragraph));
            }
        }
        return true;
    }

    @Override
    public Text enclosures(int count) {
        String label = isAustrian() || isSwiss() ? "Beilage" : "Anlage";
        return new Text(count == 1 ? label : label + "n");
    }

    private boolean isAustrian() {
        return region.equals("AT");
    }

    /** Liechtenstein writes as Switzerland does. */
    private boolean isSwiss() {
        return region.equals("CH") || region.equals("LI");
    }
}
