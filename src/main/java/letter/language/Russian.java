package letter.language;

import letter.value.LanguageTag;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/**
 * Russian: names stand undeclined beside a noun that takes their case, and nothing tells the
 * applicant's gender.
 *
 * <p>Studies, jobs and events are adverbials, so that {@code учусь} and {@code моё обучение},
 * {@code работаю} and {@code опыт работы} can stand before the same words.
 */
final class Russian extends Grammar {
    private static final List<String> FRAGILE =
            Words.list(
                    """
                    первый из, первая из, первое из, второй из, вторая из, второе из,
                    последний из, последняя из, последнее из, вышеупомянутый, вышеупомянутая,
                    вышеупомянутое, вышеупомянутые, вышеуказанный, вышеуказанная, вышеуказанное,
                    вышеуказанные, упомянутый выше, упомянутая выше, упомянутое выше,
                    упомянутые выше, как сказано выше, в прошлом году, в этом году,
                    в нынешнем году, в текущем году, в следующем году""");

    Russian(LanguageTag tag) {
        super(tag, new RussianJoining(), new RussianTime(), new RussianFluency(), FRAGILE);
    }

    @Override
    String quoted(String name) {
        return RussianNames.quoted(name);
    }

    @Override
    public Text study(Study study) {
        return RussianStudy.phrase(study);
    }

    @Override
    public Text job(Job job) {
        if (job.position().isPresent() && job.employer().isEmpty()) {
            return new Text("на позиции " + RussianNames.quoted(small(job.position().get())));
        }
        return job(job, "компании", "должность");
    }

    @Override
    public Text volunteering(Job job) {
        boolean says = job.position().isPresent() && !isVolunteer(job.position().get());
        return job(
                says || job.employer().isEmpty() ? job : new Job(Optional.empty(), job.employer()),
                "организации",
                "роль");
    }

    private static Text job(Job job, String noun, String label) {
        String position = job.position().isPresent() ? small(job.position().get()) : "";
        String aside = position.isEmpty() ? "" : label + "\u00A0— " + position;
        if (job.employer().isEmpty()) {
            return new Text(aside.isEmpty() ? "в организации" : "(" + aside + ")");
        }
        String employer = job.employer().get().value();
        String alone = alone(employer);
        if (!alone.isEmpty()) {
            return new Text(alone + (position.isEmpty() ? "" : " (" + position + ")"));
        }
        return new Text(RussianNames.at(employer, noun, aside));
    }

    /** Who works for nobody has no office, but a trade. */
    private static String alone(String employer) {
        return switch (Words.letters(employer)) {
            case "freelance", "freelancer", "freelancing", "фриланс", "фрилансер" -> "на фрилансе";
            case "selfemployed", "самозанятость", "самозанятый", "самозанятая" -> "на себя";
            default -> "";
        };
    }

    private static boolean isVolunteer(Text position) {
        return switch (Words.lower(position.value())) {
            case "volunteer", "волонтёр", "волонтер", "доброволец" -> true;
            default -> false;
        };
    }

    @Override
    public Text event(Text event, Optional<Text> edition) {
        return new Text(RussianGoal.event(event, edition));
    }

    @Override
    public Text participation(Text event, Optional<Text> edition, Optional<Text> role) {
        return role.isPresent() && !RussianRole.isParticipant(role.get())
                ? new Text(RussianGoal.event(event, edition, small(role.get())))
                : event(event, edition);
    }

    @Override
    public Optional<Text> role(Text role) {
        return RussianRole.phrase(role);
    }

    private static String small(Text name) {
        return RussianNames.small(name.value());
    }

    @Override
    public Text topic(Text name) {
        return new Text(RussianTopic.small(name.value()));
    }

    @Override
    public Text target(Goal goal) {
        return RussianGoal.phrase(goal);
    }

    @Override
    public Text title(Text name, Optional<Text> edition) {
        return new Text(RussianGoal.title(name, edition));
    }

    @Override
    public Text salutation(Addressee addressee) {
        return new Text(RussianAddress.of(addressee));
    }

    @Override
    public Text closing(Addressee addressee) {
        return new Text("С уважением,");
    }

    @Override
    public Text enclosures(int count) {
        return new Text(count == 1 ? "Приложение" : "Приложения");
    }
}
