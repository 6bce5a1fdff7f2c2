package letter.language;

import letter.value.LanguageTag;
import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.ArrayList;
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
final class German implements Language {
    private static final String[] ORDINALS = {
        "",
        "ersten",
        "zweiten",
        "dritten",
        "vierten",
        "fünften",
        "sechsten",
        "siebten",
        "achten",
        "neunten",
        "zehnten",
        "elften",
        "zwölften"
    };

    private static final List<String> FRAGILE =
            List.of(
                    "der erste",
                    "die erste",
                    "das erste",
                    "der zweite",
                    "die zweite",
                    "das zweite",
                    "der dritte",
                    "die dritte",
                    "das dritte",
                    "ersterer",
                    "erstere",
                    "ersteres",
                    "letzterer",
                    "letztere",
                    "letzteres",
                    "obige",
                    "oben genannte",
                    "oben genannten",
                    "oben erwähnte",
                    "oben erwähnten",
                    "oben beschrieben",
                    "oben beschriebene",
                    "letztes jahr",
                    "im letzten jahr",
                    "voriges jahr",
                    "im vorigen jahr",
                    "vergangenes jahr",
                    "im vergangenen jahr",
                    "dieses jahr",
                    "in diesem jahr",
                    "heuer",
                    "nächstes jahr",
                    "im nächsten jahr",
                    "kommendes jahr",
                    "im kommenden jahr");

    /** Words that only the start of a sentence makes capital. */
    private static final Set<String> SENTENCE_STARTS =
            Set.of(
                    "als", "am", "an", "auf", "aus", "bei", "beim", "da", "bereits", "das", "dass",
                    "dem", "den", "der", "derzeit", "die", "diese", "dieser", "dieses", "durch",
                    "ein", "eine", "einen", "es", "für", "gern", "gerne", "hier", "hiermit", "ich",
                    "im", "in", "ist", "mein", "meine", "meinen", "meiner", "mit", "nach",
                    "nachdem", "nun", "ob", "schon", "sehr", "seit", "seitdem", "trotz", "über",
                    "um", "und", "unser", "unsere", "vom", "von", "vor", "während", "was", "weil",
                    "wenn", "wer", "wie", "wir", "wo", "zu", "zum", "zur", "zurzeit");

    private final LanguageTag tag;
    private final String region;

    German(LanguageTag tag) {
        this.tag = tag;
        this.region = tag.region().orElse("");
    }

    @Override
    public LanguageTag tag() {
        return tag;
    }

    @Override
    public Text join(List<Text> items) {
        return new GermanJoining().join(items);
    }

    @Override
    public Text date(LocalDate date) {
        return GermanTime.date(date, isAustrian());
    }

    @Override
    public Text placeAndDate(Text place, LocalDate date) {
        return new Text(place + ", " + date(date));
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

    @Override
    public Text publication(Text title, Optional<Text> publisher) {
        return with(new Text(GermanQuote.quoted(title.value(), isSwiss())), publisher);
    }

    @Override
    public Text honour(Text name, Optional<Text> giver) {
        boolean said = giver.isPresent() && Words.holds(name.value(), giver.get().value());
        return with(thing(name), said ? Optional.empty() : giver);
    }

    private static Text with(Text cited, Optional<Text> source) {
        return source.isPresent() ? new Text(cited + " (" + source.get() + ")") : cited;
    }

    @Override
    public Text spoken(Text language, Optional<Text> fluency) {
        return new GermanFluency().phrase(language, fluency);
    }

    /** With its preposition, which melts into an article: {@code am Datencamp Nord 2024}. */
    @Override
    public Text event(Text event, Optional<Text> edition) {
        return GermanGoal.visited(event, edition, isSwiss());
    }

    @Override
    public Text participation(Text event, Optional<Text> edition, Optional<Text> role) {
        Text visited = event(event, edition);
        Optional<Text> said = role.isPresent() ? role(role.get()) : Optional.empty();
        if (said.isPresent()
                && edition.isPresent()
                && visited.value().endsWith(edition.get() + ")")) {
            String open = visited.value().substring(0, visited.value().length() - 1);
            return new Text(open + ", " + said.get() + ")");
        }
        return with(visited, said);
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

    /** As after {@code im} and {@code des}: {@code im ersten Jahr}. */
    @Override
    public Text ordinal(int number) {
        return new Text(number < ORDINALS.length ? ORDINALS[number] : number + ".");
    }

    /** In the accusative, to stand before {@code lang}. */
    @Override
    public Optional<Text> span(int months) {
        return GermanTime.span(months);
    }

    @Override
    public Text since(PartialDate start) {
        return new Text("seit " + moment(start));
    }

    @Override
    public Text during(PartialDate start, PartialDate end) {
        return end.isPresent() ? since(start) : GermanTime.during(start, end, isAustrian());
    }

    @Override
    public Text in(PartialDate date) {
        return GermanTime.in(date, isAustrian());
    }

    @Override
    public Text until(PartialDate end) {
        return new Text("bis " + moment(end));
    }

    private String moment(PartialDate date) {
        return GermanTime.moment(date, isAustrian());
    }

    @Override
    public Text editions(List<Integer> years, int now) {
        if (Editions.areRunning(years, now)) {
            return GermanTime.past(years.size());
        }
        List<Text> written = new ArrayList<>(years.size());
        for (int year : years) {
            written.add(new Text(Integer.toString(year)));
        }
        return join(written);
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

    @Override
    public List<String> fragileWords() {
        return FRAGILE;
    }

    private boolean isAustrian() {
        return region.equals("AT");
    }

    /** Liechtenstein writes as Switzerland does. */
    private boolean isSwiss() {
        return region.equals("CH") || region.equals("LI");
    }
}
