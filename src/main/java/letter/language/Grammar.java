package letter.language;

import letter.value.LanguageTag;
import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What languages say in the same shape with words of their own: a title and its publisher, an award
 * and its giver, an event and a role there, and times.
 *
 * <p>A language extends it, and overrides the shapes in which it differs.
 */
abstract class Grammar implements Language {
    private final LanguageTag tag;
    private final Joining joining;
    private final Time time;
    private final Fluency fluency;
    private final List<String> fragile;

    /**
     * @param fragile the table of {@link #fragileWords}
     */
    Grammar(LanguageTag tag, Joining joining, Time time, Fluency fluency, List<String> fragile) {
        this.tag = tag;
        this.joining = joining;
        this.time = time;
        this.fluency = fluency;
        this.fragile = fragile;
    }

    /** In quotation marks, unless it brings its own. */
    abstract String quoted(String name);

    /** An award, as it stands in a sentence. */
    Text honoured(Text name) {
        return name;
    }

    /** A role, as it stands in brackets. */
    Optional<Text> aside(Text role) {
        return role(role);
    }

    /** An event as {@link #event} says it, and what one was there. */
    String withRole(String visited, Optional<Text> edition, String role) {
        return Marked.withBrackets(visited, role);
    }

    @Override
    public final LanguageTag tag() {
        return tag;
    }

    @Override
    public final Text join(List<Text> items) {
        return joining.join(items);
    }

    @Override
    public final Text date(LocalDate date) {
        return time.date(date);
    }

    @Override
    public final Text placeAndDate(Text place, LocalDate date) {
        return time.placeAndDate(place, date);
    }

    @Override
    public Text thing(Text name) {
        return new Text(quoted(name.value()));
    }

    @Override
    public Text topic(Text name) {
        return name;
    }

    @Override
    public final Text publication(Text title, Optional<Text> publisher) {
        String cited = quoted(title.value());
        return new Text(publisher.isPresent() ? cited + " (" + publisher.get() + ")" : cited);
    }

    @Override
    public final Text honour(Text name, Optional<Text> giver) {
        Text cited = honoured(name);
        boolean said = giver.isEmpty() || Words.holds(name.value(), giver.get().value());
        return said ? cited : new Text(cited + " (" + giver.get() + ")");
    }

    @Override
    public final Text spoken(Text language, Optional<Text> level) {
        return fluency.phrase(language, level);
    }

    @Override
    public Text participation(Text event, Optional<Text> edition, Optional<Text> role) {
        Text visited = event(event, edition);
        Optional<Text> said = role.isPresent() ? aside(role.get()) : Optional.empty();
        return said.isPresent()
                ? new Text(withRole(visited.value(), edition, said.get().value()))
                : visited;
    }

    @Override
    public final Text ordinal(int number) {
        return time.ordinal(number);
    }

    @Override
    public final Optional<Text> span(int months) {
        return time.span(months);
    }

    @Override
    public final Text since(PartialDate start) {
        return new Text(time.since(start));
    }

    @Override
    public final Text during(PartialDate start, PartialDate end) {
        return end.isPresent() ? since(start) : time.during(start, end);
    }

    @Override
    public final Text in(PartialDate date) {
        return new Text(time.in(date));
    }

    @Override
    public final Text until(PartialDate end) {
        return new Text(time.until(end));
    }

    @Override
    public final Text editions(List<Integer> years, int now) {
        return new Text(time.editions(years, now, joining));
    }

    @Override
    public boolean opensWell(String paragraph) {
        return !Words.beginsSmall(paragraph);
    }

    @Override
    public final List<String> fragileWords() {
        return fragile;
    }
}
