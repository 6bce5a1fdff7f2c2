package letter.language;

import letter.value.LanguageTag;
import letter.value.Text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Italian: a study brings its article, {@code il corso di laurea in Fisica}, and an event its
 * preposition, {@code alla Scuola estiva}.
 */
final class Italian extends Grammar {
    private static final List<String> FRAGILE =
            Words.list(
                    """
                    il primo, il secondo, la seconda, il terzo, la terza, quest'ultimo,
                    quest’ultimo, quest'ultima, quest’ultima, di cui sopra, sopra citato,
                    sopra citata, sopracitato, sopracitata, suddetto, suddetta, l'anno scorso,
                    l’anno scorso, lo scorso anno, quest'anno, quest’anno, l'anno prossimo,
                    l’anno prossimo, il prossimo anno""");

    private static final Topics TOPICS =
            new Topics(
                    Words.set(
                            """
                    analisi, assistenza, ballo, calcio, canto, capacità, ceramica,
                    cinema, conoscenza, contabilità, cucina, cura, cure, danza, disegno,
                    escursionismo, falegnameria, fotografia, gestione, giardinaggio,
                    ginnastica, lavoro, musica, nuoto, organizzazione, pittura, scacchi,
                    scrittura, statistica, teatro, uso, viaggi, volontariato"""),
                    new String[] {
                        "zione", "sione", "mento", "ismo", "aggio", "ttura", "grafia", "logia",
                        "bilità"
                    },
                    Set.of("memento"),
                    ItalianTrades.FIELDS);

    Italian(LanguageTag tag) {
        super(tag, new ItalianJoining(), new ItalianTime(), new ItalianFluency(), FRAGILE);
    }

    @Override
    String quoted(String name) {
        return ItalianQuote.quoted(name);
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
    public Text event(Text event, Optional<Text> edition) {
        return ItalianGoal.visited(event, edition);
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
    public Text topic(Text name) {
        return new Text(TOPICS.small(name.value()));
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
}
