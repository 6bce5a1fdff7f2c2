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
 * French: no-break spaces inside quotation marks and before a semicolon, a typographic apostrophe,
 * and a closing that says the form of address again.
 */
final class French implements Language {
    /** They do what all others do who take part. */
    private static final Set<String> PARTICIPANTS =
            Set.of("attendee", "participant", "participante", "participant·e", "participant(e)");

    /** What one did or won there, not what one was. */
    private static final Set<String> DEEDS =
            Set.of(
                    "atelier",
                    "communication",
                    "expose",
                    "finaliste",
                    "laureat",
                    "laureate",
                    "medaille",
                    "place",
                    "poster",
                    "presentation",
                    "prix");

    /** What begins small with one of them is said rather than named. */
    private static final String[] DETERMINERS = {
        "des ", "l'", "l’", "la ", "le ", "les ", "ma ", "mes ", "mon ", "nos ", "notre ", "un ",
        "une "
    };

    private static final List<String> FRAGILE =
            List.of(
                    "le premier",
                    "la première",
                    "le second",
                    "la seconde",
                    "le deuxième",
                    "la deuxième",
                    "le troisième",
                    "la troisième",
                    "ce dernier",
                    "cette dernière",
                    "ces derniers",
                    "ces dernières",
                    "ci-dessus",
                    "susmentionné",
                    "an dernier",
                    "an passé",
                    "an prochain",
                    "année dernière",
                    "année passée",
                    "année prochaine",
                    "cette année");

    private final LanguageTag tag;

    French(LanguageTag tag) {
        this.tag = tag;
    }

    @Override
    public LanguageTag tag() {
        return tag;
    }

    @Override
    public Text join(List<Text> items) {
        return new FrenchJoining().join(items);
    }

    /** On a line of its own, and so with a capital: {@code Le 1er avril 2025}. */
    @Override
    public Text date(LocalDate date) {
        return new Text("L" + FrenchTime.day(date).substring(1));
    }

    @Override
    public Text placeAndDate(Text place, LocalDate date) {
        return new Text(place + ", " + FrenchTime.day(date));
    }

    @Override
    public Text study(Study study) {
        return FrenchStudy.phrase(study);
    }

    @Override
    public Text job(Job job) {
        return FrenchJob.phrase(job);
    }

    @Override
    public Text volunteering(Job job) {
        return FrenchJob.volunteering(job);
    }

    /** In quotation marks, but for what is no name: {@code une carte du marché}. */
    @Override
    public Text thing(Text name) {
        for (String determiner : DETERMINERS) {
            if (name.value().startsWith(determiner)) {
                return name;
            }
        }
        return new Text(FrenchName.cited(name.value()));
    }

    @Override
    public Text publication(Text title, Optional<Text> publisher) {
        String cited = FrenchName.cited(title.value());
        return new Text(publisher.isPresent() ? cited + " (" + publisher.get() + ")" : cited);
    }

    @Override
    public Text honour(Text name, Optional<Text> giver) {
        boolean said = giver.isEmpty() || Words.holds(name.value(), giver.get().value());
        return said ? name : new Text(name + " (" + giver.get() + ")");
    }

    @Override
    public Text spoken(Text language, Optional<Text> fluency) {
        return new FrenchFluency().phrase(language, fluency);
    }

    /**
     * With its preposition, which may be one word with an article: {@code au Baltic Data Camp
     * 2024}.
     */
    @Override
    public Text event(Text event, Optional<Text> edition) {
        return new Text(FrenchGoal.visited(event.value(), edition));
    }

    @Override
    public Text participation(Text event, Optional<Text> edition, Optional<Text> role) {
        Text visited = event(event, edition);
        Optional<Text> said = role.isPresent() ? role(role.get()) : Optional.empty();
        if (said.isEmpty()) {
            return visited;
        }
        String open = visited.value();
        boolean inBrackets = edition.isPresent() && open.endsWith(edition.get() + ")");
        return new Text(
                inBrackets
                        ? open.substring(0, open.length() - 1) + ", " + said.get() + ")"
                        : open + " (" + said.get() + ")");
    }

    @Override
    public Optional<Text> role(Text role) {
        String name = role.value();
        if (PARTICIPANTS.contains(Words.lower(name))) {
            return Optional.empty();
        }
        for (String word : FrenchNoun.folded(name).split(" ")) {
            if (DEEDS.contains(word)) {
                return Optional.of(new Text(FrenchStudy.common(name)));
            }
        }
        return Optional.of(new Text(FrenchJob.as(name)));
    }

    @Override
    public Text target(Goal goal) {
        return FrenchGoal.phrase(goal);
    }

    @Override
    public Text title(Text name, Optional<Text> edition) {
        return new Text(FrenchGoal.event(name.value(), edition));
    }

    @Override
    public Text ordinal(int number) {
        return FrenchTime.ordinal(number);
    }

    @Override
    public Optional<Text> span(int months) {
        return FrenchTime.span(months);
    }

    @Override
    public Text since(PartialDate start) {
        return new Text("depuis " + FrenchTime.moment(start));
    }

    @Override
    public Text during(PartialDate start, PartialDate end) {
        return end.isPresent() ? since(start) : FrenchTime.during(start, end);
    }

    @Override
    public Text in(PartialDate date) {
        return new Text("en " + FrenchTime.moment(date));
    }

    @Override
    public Text until(PartialDate end) {
        return new Text("jusqu’en " + FrenchTime.moment(end));
    }

    @Override
    public Text editions(List<Integer> years, int now) {
        if (Editions.areRunning(years, now)) {
            return FrenchTime.past(years.size());
        }
        List<Text> written = new ArrayList<>(years.size());
        for (int year : years) {
            written.add(new Text(Integer.toString(year)));
        }
        return new Text("en " + join(written));
    }

    @Override
    public Text salutation(Addressee addressee) {
        Optional<String> address = FrenchAddress.of(addressee);
        if (address.isPresent()) {
            return new Text(address.get() + ",");
        }
        return new Text("Bonjour " + join(FrenchAddress.names(addressee.persons())) + ",");
    }

    /** A sentence, which ends the body and addresses the reader as the salutation did. */
    @Override
    public Text closing(Addressee addressee) {
        Optional<String> address = FrenchAddress.of(addressee);
        return address.isPresent()
                ? new Text(
                        "Je vous prie d’agréer, "
                                + address.get()
                                + ", mes salutations distinguées.")
                : closingAlone(addressee);
    }

    @Override
    public Text closingAlone(Addressee addressee) {
        return new Text("Je vous prie d’agréer mes salutations distinguées.");
    }

    @Override
    public boolean opensWell(String paragraph) {
        return !Words.beginsSmall(paragraph);
    }

    @Override
    public Text enclosures(int count) {
        return new Text(count == 1 ? "Pièce jointe" : "Pièces jointes");
    }

    @Override
    public List<String> fragileWords() {
        return FRAGILE;
    }
}
