package letter.language;

import letter.value.Text;

import java.util.Optional;

/** What was learned elsewhere than at a university, and is no {@code Studium}. */
final class GermanSchooling {
    private static final String SCHOOL = "meine Schulausbildung";
    private static final String TRADE = "meine Ausbildung";

    /** Schools for everybody; others teach a trade: {@code Berufsschule}. */
    private static final String[] SCHOOLS = {
        "bezirksschule",
        "gemeinschaftsschule",
        "gesamtschule",
        "grundschule",
        "hauptschule",
        "kantonsschule",
        "mittelschule",
        "oberschule",
        "realschule",
        "sekundarschule",
        "volksschule",
        "waldorfschule"
    };

    private static final String[] SCHOOL_ENDS = {
        "hochschulreife", "matur", "schulabschluss", "schulreife", "high school diploma"
    };

    private static final String[] TRADES = {
        "bootcamp",
        "eba",
        "efz",
        "facharbeiter",
        "facharbeiterin",
        "fachwirt",
        "fachwirtin",
        "gesellenbrief",
        "meister",
        "meisterbrief",
        "meisterin",
        "techniker",
        "technikerin"
    };

    private GermanSchooling() {}

    /** Behind which noun a certificate stands; empty for what may be one of a university. */
    static Optional<String> of(String certificate, Optional<Text> institution) {
        String name = Words.lower(certificate);
        for (String end : SCHOOL_ENDS) {
            if (name.endsWith(end)) {
                return Optional.of(SCHOOL);
            }
        }
        if (name.equals("mittlere reife") || name.equals("fachhochschulreife")) {
            return Optional.of(SCHOOL);
        }
        for (String word : name.split(" ")) {
            for (String trade : TRADES) {
                if (word.equals(trade)) {
                    return Optional.of(TRADE);
                }
            }
        }
        return at(institution);
    }

    /** What a school teaches; empty for all other places. */
    static Optional<String> at(Optional<Text> institution) {
        if (institution.isEmpty()) {
            return Optional.empty();
        }
        String name = institution.get().value();
        if (Words.holds(name, "high school")) {
            return Optional.of(SCHOOL);
        }
        Optional<GermanHead> head = GermanHead.of(name);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        return switch (head.get().noun()) {
            case "gymnasium" -> Optional.of(SCHOOL);
            case "schule" -> Optional.of(isForAll(name, head.get()) ? SCHOOL : TRADE);
            case "hwk", "ihk", "kammer" -> Optional.of(TRADE);
            default -> Optional.empty();
        };
    }

    private static boolean isForAll(String name, GermanHead head) {
        String school = Words.last(name.split(" ")[head.word()]);
        for (String known : SCHOOLS) {
            if (school.endsWith(known) && !school.startsWith("fach")) {
                return true;
            }
        }
        return school.equals("schule") || school.endsWith("-schule");
    }
}
