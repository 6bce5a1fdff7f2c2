package letter.language;

import letter.value.LanguageTag;
import letter.value.Text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * French: no-break spaces inside quotation marks and before a semicolon, a typographic apostrophe,
 * and a closing that says the form of address again.
 */
final class French extends Grammar {
    /** They do what all others do who take part. */
    private static final Set<String> PARTICIPANTS =
            Set.of("attendee", "participant", "participante", "participant·e", "participant(e)");

    /** What one did or won there, not what one was. */
    private static final Set<String> DEEDS =
            Words.set(
                    """
                    atelier, communication, expose, finaliste, laureat, laureate, medaille, place,
                    poster, presentation, prix""");

    /** What begins small with one of them is said rather than named. */
    private static final String[] DETERMINERS = {
        "des ", "l'", "l’", "la ", "le ", "les ", "ma ", "mes ", "mon ", "nos ", "notre ", "un ",
        "une "
    };

    private static final List<String> FRAGILE =
            Words.list(
                    """
                    le premier, la première, le second, la seconde, le deuxième, la deuxième,
                    le troisième, la troisième, ce dernier, cette dernière, ces derniers,
                    ces dernières, ci-dessus, susmentionné, an dernier, an passé, an prochain,
                    année dernière, année passée, année prochaine, cette année""");

    private static final Topics TOPICS =
            new Topics(
                    Words.set(
                            """
                    analyse, apprentissage, bricolage, chant, cinéma, comptabilité,
                    conduite, course, cuisine, danse, dessin, escalade, gestion,
                    jardinage, lecture, maîtrise, menuiserie, musique, natation,
                    peinture, photographie, pratique, prise, randonnée, relation,
                    rédaction, soins, statistique, statistiques, suivi, théâtre,
                    traitement, travail, tricot, utilisation, voile, voyages, échecs,
                    écriture"""),
                    new String[] {"tion", "sion", "ment", "isme", "ssage"},
                    Set.of("notion"),
                    FrenchTrades.FIELDS);

    French(LanguageTag tag) {
        super(tag, new FrenchJoining(), new FrenchTime(), new FrenchFluency(), FRAGILE);
    }

    @Override
    String quoted(String name) {
        return FrenchName.cited(name);
    }

    @Override
    String withRole(String visited, Optional<Text> edition, String role) {
        return Marked.withBrackets(visited, edition, role);
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

    /**
     * With its preposition, which may be one word with an article: {@code au Baltic Data Camp
     * 2024}.
     */
    @Override
    public Text event(Text event, Optional<Text> edition) {
        return new Text(FrenchGoal.visited(event.value(), edition));
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
    public Text topic(Text name) {
        return new Text(TOPICS.small(name.value()));
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
    public Text enclosures(int count) {
        return new Text(count == 1 ? "Pièce jointe" : "Pièces jointes");
    }
}
