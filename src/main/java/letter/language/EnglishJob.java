package letter.language;

import letter.value.Text;

import java.util.Set;

/** {@code as a developer at Northlight AI}. */
final class EnglishJob {
    /** Offices that one person holds: no article before them. */
    private static final Set<String> OFFICES =
            Words.set(
                    """
                    ceo, cfo, chair, chairman, chairperson, chairwoman, chief, ciso, cmo,
                    co-founder, cofounder, coo, cio, cpo, cto, dean, director, editor-in-chief,
                    founder, head, owner, president, rector, treasurer, vice, vice-chair,
                    vice-president, vp""");

    private static final Set<String> DEGREES_OF_OFFICE =
            Words.set(
                    """
                    acting, assistant, associate, deputy, executive, interim, managing, senior""");

    /** Offices that one holds of a place, not at it. */
    private static final Set<String> OF =
            Words.set(
                    """
                    chair, chairman, chairperson, chairwoman, co-founder, cofounder, founder,
                    member, owner, president, treasurer""");

    private static final Set<String> PERIODS =
            Set.of("apprenticeship", "internship", "placement", "traineeship");

    /** What anybody may be, a common noun where it stands alone: {@code as a waiter}. */
    private static final Set<String> TRADES =
            Words.set(
                    """
                    accountant, actor, adviser, advisor, analyst, apprentice, artist, assistant,
                    attendant, babysitter, baker, barista, bartender, builder, butcher,
                    caregiver, carer, carpenter, cashier, chef, childminder, cleaner, clerk,
                    coach, consultant, contributor, cook, coordinator, counsellor, counselor,
                    delegate, designer, developer, driver, editor, electrician, engineer,
                    farmer, gardener, guide, hairdresser, helper,
                    illustrator, instructor, intern, interpreter, journalist, judge, labourer,
                    lecturer, librarian, lifeguard, manager, mechanic, mentor, midwife, moderator,
                    musician, nanny, nurse, operative, operator, organiser, organizer, packer,
                    painter, panelist, panellist, paramedic, pharmacist, photographer, physiotherapist, plumber, porter,
                    presenter, programmer, receptionist, reporter, researcher, reviewer,
                    salesperson, secretary, server, speaker, steward, supervisor, teacher,
                    technician, trainee, trainer, translator, tutor, volunteer, waiter,
                    waitress, welder, worker, writer""");

    /** What anybody's trade may be for, or which it is among others: {@code shop assistant}. */
    private static final Set<String> FIELDS =
            Words.set(
                    """
                    accounts, admissions, ambulance, bank, bar, bus, camp,
                    care, catering, chemistry, classroom, community,
                    construction, craft, delivery, dental, dispensing, events,
                    factory, farm, forklift, garden, geography, healthcare,
                    history, hospital, hotel, kitchen, laboratory, laundry,
                    library, lorry, machine, maintenance, maths, museum,
                    music, night, nursery, nursing, office, pastry, payroll,
                    personal, pharmacy, physics, postal, postdoctoral,
                    primary, production, reception, registered, research,
                    restaurant, room, sales, school, science, seasonal,
                    secondary, security, shift, shop, social, staff, stock,
                    store, student, summer, support, swimming, taxi, teaching,
                    theatre, ticket, tour, train, truck, van, veterinary,
                    ward, warehouse, weekend, welfare, workshop, youth""");

    /** These keep their capitals beside small ones: {@code English teacher}. */
    private static final Set<String> LANGUAGES =
            Set.of("English", "French", "German", "Italian", "Latin", "Russian", "Spanish");

    private EnglishJob() {}

    static Text phrase(Job job) {
        if (job.position().isEmpty()) {
            return new Text(job.employer().isPresent() ? alone(job.employer().get()) : "at work");
        }
        String position = job.position().get().value();
        String as = as(position);
        if (job.employer().isEmpty()) {
            return new Text(as);
        }
        String employer = job.employer().get().value();
        if (isOneself(employer)) {
            return new Text(as + " (" + Words.lower(employer) + ")");
        }
        return new Text(
                as + (names(position, employer) ? "" : preposition(position) + employer(employer)));
    }

    private static String alone(Text employer) {
        String name = employer.value();
        if (isOneself(name)) {
            return Words.first(name).startsWith("freelance")
                    ? "as a freelancer"
                    : "as a self-employed professional";
        }
        return "at " + employer(name);
    }

    private static String employer(String name) {
        return EnglishArticle.place(name);
    }

    /** {@code as a developer}, {@code as CEO}, {@code in an internship}. */
    static String as(String position) {
        String first = Words.first(position);
        if (first.equals("a") || first.equals("an") || first.equals("the")) {
            return "as " + position;
        }
        if (PERIODS.contains(Words.last(position))) {
            return "in " + EnglishArticle.indefinite(position);
        }
        return "as " + (isOffice(position) ? position : EnglishArticle.indefinite(small(position)));
    }

    /**
     * Small where each word is known, {@code shop assistant}; where one is not, the whole is a
     * title, which keeps its capitals: {@code Backend Engineer}.
     */
    private static String small(String position) {
        String[] words = position.split(" ");
        for (int i = 0; i < words.length; i++) {
            String word = Words.lower(words[i]);
            boolean last = i == words.length - 1;
            if (!last && LANGUAGES.contains(words[i])) {
                continue;
            }
            if (!Words.isCapitalised(words[i])
                    || !TRADES.contains(word) && (last || !FIELDS.contains(word))) {
                return position;
            }
            words[i] = word;
        }
        return String.join(" ", words);
    }

    private static boolean isOffice(String position) {
        String rest = position;
        while (DEGREES_OF_OFFICE.contains(Words.first(rest)) && rest.indexOf(' ') > 0) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        return OFFICES.contains(first(rest));
    }

    /** Of two in one, as in {@code CEO/President}, the first. */
    private static String first(String position) {
        String word = Words.first(position);
        int slash = word.indexOf('/');
        return slash < 0 ? word : word.substring(0, slash);
    }

    private static String preposition(String position) {
        boolean of =
                (OF.contains(first(position)) || Words.lower(position).equals("board member"))
                        && !Words.holds(position, "of")
                        && !Words.holds(position, "for");
        return of ? " of " : " at ";
    }

    /** Whether the position says already where it was: {@code Developer at Acme}. */
    private static boolean names(String position, String employer) {
        return Words.holds(position, employer)
                && (Words.holds(position, "at " + employer)
                        || Words.holds(position, "of " + employer));
    }

    private static boolean isOneself(String employer) {
        return switch (Words.letters(employer)) {
            case "freelance", "freelancer", "freelancing", "selfemployed" -> true;
            default -> false;
        };
    }
}
