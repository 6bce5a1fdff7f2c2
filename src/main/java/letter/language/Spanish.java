package letter.language;

import letter.value.LanguageTag;
import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Spanish: of Spain, and with words, quotation marks and dates of its own, of America. */
final class Spanish implements Language {
    private static final Set<String> AMERICA =
            Set.of(
                    "AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "MX", "NI", "PA",
                    "PE", "PR", "PY", "SV", "US", "UY", "VE");

    /** What an event has all come for. */
    private static final Set<String> PARTICIPANTS =
            Set.of("asistente", "attendee", "participant", "participante");

    /** What one did or won there, not what one was. */
    private static final Set<String> DEEDS =
            Set.of(
                    "accésit",
                    "charla",
                    "comunicación",
                    "lugar",
                    "medalla",
                    "mención",
                    "ponencia",
                    "póster",
                    "premio",
                    "presentación",
                    "puesto");

    private static final List<String> FRAGILE =
            List.of(
                    "el primero",
                    "la primera",
                    "el segundo",
                    "la segunda",
                    "el tercero",
                    "la tercera",
                    "un segundo",
                    "una segunda",
                    "un tercer",
                    "una tercera",
                    "el anterior",
                    "la anterior",
                    "lo anterior",
                    "este último",
                    "esta última",
                    "antes mencionado",
                    "antes mencionada",
                    "arriba mencionado",
                    "arriba mencionada",
                    "el año pasado",
                    "este año",
                    "el próximo año",
                    "el año que viene");

    private final LanguageTag tag;
    private final boolean american;

    Spanish(LanguageTag tag) {
        this.tag = tag;
        this.american = tag.region().isPresent() && AMERICA.contains(tag.region().get());
    }

    @Override
    public LanguageTag tag() {
        return tag;
    }

    @Override
    public Text join(List<Text> items) {
        return new SpanishJoining().join(items);
    }

    @Override
    public Text date(LocalDate date) {
        return SpanishTime.date(date, american);
    }

    @Override
    public Text placeAndDate(Text place, LocalDate date) {
        return new Text(place + ", " + date(date));
    }

    @Override
    public Text study(Study study) {
        return SpanishStudy.phrase(study, american);
    }

    @Override
    public Text job(Job job) {
        return SpanishJob.phrase(job);
    }

    @Override
    public Text volunteering(Job job) {
        return SpanishJob.voluntary(job);
    }

    /** A description stands in the sentence as it is: {@code un mapa del ruido}. */
    @Override
    public Text thing(Text name) {
        boolean described =
                SpanishArticle.hasArticle(name.value()) && Words.beginsSmall(name.value());
        return described ? name : new Text(quoted(name.value()));
    }

    @Override
    public Text publication(Text title, Optional<Text> publisher) {
        String cited = quoted(title.value());
        return new Text(publisher.isPresent() ? cited + " (" + publisher.get() + ")" : cited);
    }

    /** What stands in marks of its own is not given others. */
    private String quoted(String name) {
        if (isQuoted(name)) {
            return name;
        }
        boolean angular = american ? name.indexOf('“') >= 0 : name.indexOf('«') < 0;
        return angular ? "«" + name + "»" : "“" + name + "”";
    }

    private static boolean isQuoted(String name) {
        int mark = "«“\"‘„".indexOf(name.charAt(0));
        return mark >= 0
                && name.length() > 2
                && name.indexOf("»”\"’“".charAt(mark), 1) == name.length() - 1;
    }

    @Override
    public Text honour(Text name, Optional<Text> giver) {
        String the = SpanishArticle.the(name.value());
        boolean said = giver.isEmpty() || Words.holds(name.value(), giver.get().value());
        return new Text(said ? the : the + " (" + giver.get() + ")");
    }

    @Override
    public Text spoken(Text language, Optional<Text> fluency) {
        return new SpanishFluency().phrase(language, fluency);
    }

    @Override
    public Text event(Text event, Optional<Text> edition) {
        return SpanishGoal.visited(event, edition);
    }

    @Override
    public Text participation(Text event, Optional<Text> edition, Optional<Text> role) {
        Text visited = event(event, edition);
        Optional<Text> said = role.isPresent() ? role(role.get()) : Optional.empty();
        return said.isPresent()
                ? new Text(Marked.withBrackets(visited.value(), said.get().value()))
                : visited;
    }

    @Override
    public Optional<Text> role(Text role) {
        String name = role.value();
        if (PARTICIPANTS.contains(Words.lower(name))) {
            return Optional.empty();
        }
        for (String word : name.split(" ")) {
            if (DEEDS.contains(Words.last(word))) {
                return Optional.of(role);
            }
        }
        return Optional.of(new Text(SpanishJob.as(name)));
    }

    @Override
    public Text target(Goal goal) {
        return SpanishGoal.phrase(goal);
    }

    @Override
    public Text title(Text name, Optional<Text> edition) {
        return SpanishGoal.event(name, edition);
    }

    @Override
    public Text ordinal(int number) {
        return SpanishTime.ordinal(number);
    }

    @Override
    public Optional<Text> span(int months) {
        return SpanishTime.span(months);
    }

    @Override
    public Text since(PartialDate start) {
        return new Text("desde " + SpanishTime.moment(start));
    }

    @Override
    public Text during(PartialDate start, PartialDate end) {
        return end.isPresent() ? since(start) : SpanishTime.during(start, end);
    }

    @Override
    public Text in(PartialDate date) {
        return new Text("en " + SpanishTime.moment(date));
    }

    @Override
    public Text until(PartialDate end) {
        return new Text("hasta " + SpanishTime.moment(end));
    }

    @Override
    public Text editions(List<Integer> years, int now) {
        if (Editions.areRunning(years, now)) {
            return SpanishTime.past(years.size());
        }
        List<Text> written = new ArrayList<>(years.size());
        for (int year : years) {
            written.add(new Text(Integer.toString(year)));
        }
        return new Text("en " + join(written));
    }

    @Override
    public Text salutation(Addressee addressee) {
        return new Text(SpanishAddress.of(addressee) + ":");
    }

    @Override
    public Text closing(Addressee addressee) {
        return new Text("Atentamente,");
    }

    @Override
    public boolean opensWell(String paragraph) {
        return !Words.beginsSmall(paragraph);
    }

    @Override
    public Text enclosures(int count) {
        return new Text(count == 1 ? "Anexo" : "Anexos");
    }

    @Override
    public List<String> fragileWords() {
        return FRAGILE;
    }
}
