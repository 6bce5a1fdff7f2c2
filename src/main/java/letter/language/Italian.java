package letter.language;

import letter.value.LanguageTag;
import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Italian: a study brings its article, {@code il corso di laurea in Fisica}, and an event its
 * preposition, {@code alla Scuola estiva}.
 */
final class Italian implements Language {
    private static final String[] ORDINALS = {
        "",
        "primo",
        "secondo",
        "terzo",
        "quarto",
        "quinto",
        "sesto",
        "settimo",
        "ottavo",
        "nono",
        "decimo",
        "undicesimo",
        "dodicesimo"
    };

    private static final List<String> FRAGILE =
            List.of(
                    "il primo",
                    "il secondo",
                    "la seconda",
                    "il terzo",
                    "la terza",
                    "quest'ultimo",
                    "quest’ultimo",
                    "quest'ultima",
                    "quest’ultima",
                    "di cui sopra",
                    "sopra citato",
                    "sopra citata",
                    "sopracitato",
                    "sopracitata",
                    "suddetto",
                    "suddetta",
                    "l'anno scorso",
                    "l’anno scorso",
                    "lo scorso anno",
                    "quest'anno",
                    "quest’anno",
                    "l'anno prossimo",
                    "l’anno prossimo",
                    "il prossimo anno");

    private final LanguageTag tag;

    Italian(LanguageTag tag) {
        this.tag = tag;
    }

    @Override
    public LanguageTag tag() {
        return tag;
    }

    @Override
    public Text join(List<Text> items) {
        return new ItalianJoining().join(items);
    }

    @Override
    public Text date(LocalDate date) {
        return ItalianTime.date(date);
    }

    @Override
    public Text placeAndDate(Text place, LocalDate date) {
        return new Text(place + ", " + date(date));
    }

    @Override
    public Text study(Study study) {
        return ItalianStudy.phrase(study);
    }

    @Override
    public Text job(Job job) {
        return ItalianJob.phrase(job);
    }

    @Override
    public Text volunteering(Job job) {
        return ItalianJob.volunteering(job);
    }

    @Override
    public Text thing(Text name) {
        return new Text(quoted(name.value()));
    }

    /** {@code «N»}; a name with quotes of its own keeps them, and gets others around it. */
    static String quoted(String name) {
        if (isQuoted(name)) {
            return name;
        }
        boolean within = name.indexOf('«') >= 0 || name.indexOf('»') >= 0;
        return within ? "“" + name + "”" : "«" + name + "»";
    }

    private static boolean isQuoted(String name) {
        int mark = "«“\"„".indexOf(name.charAt(0));
        return mark >= 0
                && name.length() > 2
                && name.indexOf("»”\"“".charAt(mark), 1) == name.length() - 1;
    }

    @Override
    public Text publication(Text title, Optional<Text> publisher) {
        String cited = quoted(title.value());
        return new Text(publisher.isPresent() ? cited + " (" + publisher.get() + ")" : cited);
    }

    @Override
    public Text honour(Text name, Optional<Text> giver) {
        boolean said = giver.isEmpty() || Words.holds(name.value(), giver.get().value());
        return said ? name : new Text(name + " (" + giver.get() + ")");
    }

    @Override
    public Text spoken(Text language, Optional<Text> fluency) {
        return new ItalianFluency().phrase(language, fluency);
    }

    @Override
    public Text event(Text event, Optional<Text> edition) {
        return ItalianGoal.visited(event, edition);
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
        return ItalianJob.role(role);
    }

    @Override
    public Text target(Goal goal) {
        return ItalianGoal.phrase(goal);
    }

    @Override
    public Text title(Text name, Optional<Text> edition) {
        return ItalianGoal.named(name, edition);
    }

    @Override
    public Text ordinal(int number) {
        return new Text(number < ORDINALS.length ? ORDINALS[number] : number + "º");
    }

    @Override
    public Optional<Text> span(int months) {
        return ItalianTime.span(months);
    }

    @Override
    public Text since(PartialDate start) {
        return new Text(ItalianTime.from(start));
    }

    @Override
    public Text during(PartialDate start, PartialDate end) {
        return end.isPresent() ? since(start) : ItalianTime.during(start, end);
    }

    @Override
    public Text in(PartialDate date) {
        return new Text(ItalianTime.in(date));
    }

    @Override
    public Text until(PartialDate end) {
        return new Text("fino " + ItalianTime.to(end));
    }

    @Override
    public Text editions(List<Integer> years, int now) {
        if (Editions.areRunning(years, now)) {
            return ItalianTime.past(years.size());
        }
        List<Text> written = new ArrayList<>(years.size());
        for (int year : years) {
            written.add(new Text("nel " + year));
        }
        return join(written);
    }

    @Override
    public Text salutation(Addressee addressee) {
        return new Text(ItalianAddress.of(addressee) + ",");
    }

    /** To a person {@code cordiali}, to an office {@code distinti}. */
    @Override
    public Text closing(Addressee addressee) {
        return new Text(addressee.persons().isEmpty() ? "Distinti saluti," : "Cordiali saluti,");
    }

    @Override
    public boolean opensWell(String paragraph) {
        return ItalianOpening.goesOn(paragraph);
    }

    @Override
    public Text enclosures(int count) {
        return new Text(count == 1 ? "Allegato" : "Allegati");
    }

    @Override
    public List<String> fragileWords() {
        return FRAGILE;
    }
}
