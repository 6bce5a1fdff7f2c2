package letter.language;

import letter.value.Text;

import java.util.Optional;

/** What is applied for, after {@code на}, and events that one takes part in. */
final class RussianGoal {
    private static final String[] EVENTS = {
        "выставк",
        "конгресс",
        "конкурс",
        "конференци",
        "лектори",
        "марафон",
        "олимпиад",
        "программ",
        "семинар",
        "симпозиум",
        "съезд",
        "турнир",
        "фестивал",
        "форум",
        "хакатон",
        "чемпионат",
        "чтени"
    };

    private RussianGoal() {}

    static Text phrase(Goal goal) {
        return new Text(
                switch (goal.kind()) {
                    case SCHOOL -> "участие " + school(goal);
                    case DEGREE -> "обучение " + degree(goal);
                    case JOB -> "вакансию " + job(goal);
                    case GRANT -> grant(goal);
                    case OTHER -> "участие " + event(goal.name(), goal.edition());
                });
    }

    private static String school(Goal goal) {
        String name = goal.name().value();
        boolean said = RussianNames.hasWord(name, "школ", "school", "академи", "academy");
        return said
                ? event(goal.name(), goal.edition())
                : "в школе " + cited(goal.name(), goal.edition());
    }

    private static String degree(Goal goal) {
        String name = goal.name().value();
        String aside = "";
        if (goal.organization().isPresent()) {
            aside = and(aside, name, goal.organization().get());
        }
        if (goal.edition().isPresent()) {
            aside = and(aside, name, goal.edition().get());
        }
        return programme(name) + (aside.isEmpty() ? "" : " (" + aside + ")");
    }

    /** {@code в магистратуре по физике}, {@code по программе «Физика»}. */
    private static String programme(String name) {
        Optional<String> headed = RussianHead.in(name);
        if (headed.isPresent()) {
            String small = RussianNames.small(headed.get());
            switch (small.substring(0, small.indexOf(' '))) {
                case "аспирантуре",
                        "бакалавриате",
                        "магистратуре",
                        "ординатуре",
                        "специалитете" -> {
                    return "в " + small;
                }
                // The case after "по" is that after "в" for all feminine nouns.
                case "магистерской", "программе" -> {
                    return "по " + small;
                }
                default -> {}
            }
        }
        return "по программе " + RussianNames.cited(name);
    }

    private static String grant(Goal goal) {
        String name = goal.name().value();
        Optional<String> headed = RussianHead.to(name);
        if (headed.isPresent()) {
            return headed.get() + which(name, goal.edition());
        }
        boolean said =
                RussianNames.hasWord(name, "грант", "преми", "стипенди", "конкурс")
                        || RussianNames.hasWord(name, "grant", "scholarship", "fellowship");
        return (said ? "поддержку по программе " : "грант ") + cited(goal.name(), goal.edition());
    }

    private static String job(Goal goal) {
        String name = goal.name().value();
        String vacancy = RussianNames.quoted(name);
        if (goal.edition().isPresent() && !Words.holds(name, goal.edition().get().value())) {
            vacancy += " (" + goal.edition().get() + ")";
        }
        if (goal.organization().isEmpty() || Words.holds(name, goal.organization().get().value())) {
            return vacancy;
        }
        return vacancy + " " + RussianNames.at(goal.organization().get().value(), "компании", "");
    }

    /** Where one takes part: {@code в SMILES 2024}, {@code в программе «Тихий берег» 2024 года}. */
    static String event(Text event, Optional<Text> edition) {
        String name = event.value();
        if (!RussianNames.isRussian(name)) {
            return RussianNames.into(name) + " " + cited(event, edition);
        }
        Optional<String> headed = RussianHead.in(name);
        if (headed.isPresent()) {
            return "в " + headed.get() + which(name, edition);
        }
        String noun = RussianNames.hasWord(name, EVENTS) ? "в мероприятии " : "в программе ";
        return noun + cited(event, edition);
    }

    /** The same, and what one was there. */
    static String event(Text event, Optional<Text> edition, String role) {
        String visited = event(event, edition);
        boolean open = edition.isPresent() && visited.endsWith(" (" + edition.get() + ")");
        String start = open ? visited.substring(0, visited.length() - 1) + "; " : visited + " (";
        return start + role + ")";
    }

    /** As a subject line cites it: {@code SMILES 2025}, {@code «Тихий берег — 2025»}. */
    static String title(Text event, Optional<Text> edition) {
        String name = event.value();
        if (RussianNames.hasQuotes(name)
                && (RussianHead.in(name).isPresent() || RussianHead.to(name).isPresent())) {
            return RussianNames.small(name) + which(name, edition);
        }
        if (edition.isEmpty() || !RussianNames.isRussian(name) || RussianNames.isQuoted(name)) {
            return cited(event, edition);
        }
        String which = edition.get().value();
        boolean dashed = isYear(which) && !Words.holds(name, which);
        String dash = name.indexOf(' ') < 0 ? "-" : "\u00A0— ";
        return dashed ? RussianNames.quoted(name + dash + which) : cited(event, edition);
    }

    private static String cited(Text event, Optional<Text> edition) {
        return RussianNames.cited(event.value()) + which(event.value(), edition);
    }

    /** {@code 2024} after a name in other letters, {@code 2024 года} after a Russian one. */
    private static String which(String name, Optional<Text> edition) {
        if (edition.isEmpty() || Words.holds(name, edition.get().value())) {
            return "";
        }
        String which = edition.get().value();
        if (RussianNames.isRussian(name)) {
            return isYear(which) ? " " + which + " года" : " (" + which + ")";
        }
        boolean plain = which.indexOf(' ') < 0 && !RussianNames.isRussian(which);
        return plain ? " " + which : " (" + which + ")";
    }

    /** What the name says already is not said twice. */
    private static String and(String aside, String name, Text more) {
        if (Words.holds(name, more.value())) {
            return aside;
        }
        return aside.isEmpty() ? more.value() : aside + ", " + more;
    }

    private static boolean isYear(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == 4;
    }
}
