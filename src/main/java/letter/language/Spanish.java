package letter.language;

import letter.value.LanguageTag;
import letter.value.Text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Spanish: of Spain, and with words, quotation marks and dates of its own, of America. */
final class Spanish extends Grammar {
    private static final Set<String> AMERICA =
            Words.set(
                    """
                    AR, BO, CL, CO, CR, CU, DO, EC, GT, HN, MX, NI, PA, PE, PR, PY, SV, US, UY,
                    VE""");

    /** What an event has all come for. */
    private static final Set<String> PARTICIPANTS =
            Set.of("asistente", "attendee", "participant", "participante");

    /** What one did or won there, not what one was. */
    private static final Set<String> DEEDS =
            Words.set(
                    """
                    accésit, charla, comunicación, lugar, medalla, mención, ponencia, póster,
                    premio, presentación, puesto""");

    private static final List<String> FRAGILE =
            Words.list(
                    """
                    el primero, la primera, el segundo, la segunda, el tercero, la tercera,
                    un segundo, una segunda, un tercer, una tercera, el anterior, la anterior,
                    lo anterior, este último, esta última, antes mencionado, antes mencionada,
                    arriba mencionado, arriba mencionada, el año pasado, este año,
                    el próximo año, el año que viene""");

    private static final Topics TOPICS =
            new Topics(
                    Words.set(
                            """
                    ajedrez, análisis, baile, carpintería, ciclismo, cine, cocina,
                    conocimientos, control, cuidados, cura, danza, deporte, deportes,
                    dibujo, dirección, diseño, dominio, elaboración, idiomas,
                    jardinería, manejo, montaje, música, natación, oratoria, pintura,
                    planificación, redacción, senderismo, teatro, trabajo, trato, uso,
                    viajes, voluntariado"""),
                    new String[] {
                        "ción", "sión", "stión", "miento", "ismo", "grafía", "logía", "tura",
                        "bilidad"
                    },
                    Set.of(),
                    SpanishTrades.FIELDS);

    private final boolean american;

    Spanish(LanguageTag tag) {
        this(tag, tag.region().isPresent() && AMERICA.contains(tag.region().get()));
    }

    private Spanish(LanguageTag tag, boolean american) {
        super(tag, new SpanishJoining(), new SpanishTime(american), new SpanishFluency(), FRAGILE);
        this.american = american;
    }

    @Override
    Text honoured(Text name) {
        return new Text(SpanishArticle.the(name.value()));
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

    /** What stands in marks of its own is not given others. */
    @Override
    String quoted(String name) {
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
    public Text event(Text event, Optional<Text> edition) {
        return SpanishGoal.visited(event, edition);
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
    public Text topic(Text name) {
        return new Text(TOPICS.small(name.value()));
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
    public Text enclosures(int count) {
        return new Text(count == 1 ? "Anexo" : "Anexos");
    }
}
