package letter.language;

import letter.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The form of address of a French letter, which names nobody: {@code Madame la Directrice}, {@code
 * Madame, Monsieur}.
 */
final class FrenchAddress {
    private static final String ANYBODY = "Madame, Monsieur";
    private static final String SEVERAL = "Mesdames, Messieurs";

    /** Words of bodies that consist of several readers. */
    private static final String[] BODIES = {
        "board",
        "comite",
        "commission",
        "committee",
        "conseil",
        "equipe",
        "jury",
        "members",
        "membres",
        "panel",
        "team"
    };

    private FrenchAddress() {}

    /** Empty where one of them is neither a man nor a woman: then no form of address fits. */
    static Optional<String> of(Addressee addressee) {
        List<Person> persons = addressee.persons();
        if (persons.isEmpty()) {
            return Optional.of(unknown(addressee));
        }
        if (persons.size() == 1 && isLawyer(persons.get(0))) {
            return Optional.of("Maître");
        }
        List<String> women = new ArrayList<>();
        List<String> men = new ArrayList<>();
        for (Person person : persons) {
            Person called = FrenchCivility.of(person);
            Greeted greeted = Greeted.of(called);
            Optional<String> office = office(greeted, called.title());
            boolean woman = greeted.isFemale();
            if (greeted.gender().isPresent() && !woman && !greeted.isMale()) {
                return Optional.empty();
            }
            if (woman) {
                women.add("Madame" + (office.isPresent() ? " la " + feminine(office.get()) : ""));
            } else if (greeted.isMale()) {
                men.add("Monsieur" + (office.isPresent() ? " le " + office.get() : ""));
            }
        }
        if (women.size() + men.size() < persons.size()) {
            return Optional.of(persons.size() == 1 ? ANYBODY : SEVERAL);
        }
        return Optional.of(both(together(women, "Mesdames"), together(men, "Messieurs")));
    }

    /** The names of all, for a greeting that can do without a form of address. */
    static List<Text> names(List<Person> persons) {
        List<Text> names = new ArrayList<>();
        for (Person person : persons) {
            names.add(new Text(Greeted.of(person).name().full()));
        }
        return names;
    }

    private static String unknown(Addressee addressee) {
        if (addressee.body().isEmpty()) {
            return addressee.kind() == Goal.Kind.GRANT ? SEVERAL : ANYBODY;
        }
        String body = FrenchNoun.folded(addressee.body().get().value());
        for (String word : BODIES) {
            if (Words.holds(body, word)) {
                return SEVERAL;
            }
        }
        return ANYBODY;
    }

    private static String together(List<String> alike, String plural) {
        return alike.isEmpty() ? "" : alike.size() == 1 ? alike.get(0) : plural;
    }

    private static String both(String women, String men) {
        return women + (women.isEmpty() || men.isEmpty() ? "" : ", ") + men;
    }

    /** What a salutation says of an office, in the masculine: {@code Directeur}. */
    private static Optional<String> office(Greeted greeted, Optional<Text> title) {
        if (greeted.honorific().isPresent() && greeted.honorific().get() == Honorific.PROFESSOR) {
            return Optional.of("Professeur");
        }
        return switch (first(title)) {
            case "directeur", "directrice" -> Optional.of("Directeur");
            case "president", "presidente" -> Optional.of("Président");
            case "doyen", "doyenne" -> Optional.of("Doyen");
            case "recteur", "rectrice" -> Optional.of("Recteur");
            case "proviseur", "proviseure" -> Optional.of("Proviseur");
            case "maire" -> Optional.of("Maire");
            default -> Optional.empty();
        };
    }

    private static String feminine(String office) {
        return switch (office) {
            case "Directeur" -> "Directrice";
            case "Président" -> "Présidente";
            case "Doyen" -> "Doyenne";
            case "Recteur" -> "Rectrice";
            case "Maire" -> "Maire";
            default -> office + "e";
        };
    }

    private static boolean isLawyer(Person person) {
        String title =
                Greeted.of(person).title().orElse(person.title().map(Text::value).orElse(""));
        return switch (FrenchNoun.folded(title)) {
            case "maitre", "me" -> true;
            default -> false;
        };
    }

    /**
     * The noun of an office, without its article: the {@code directrice} of {@code La Directrice}.
     */
    private static String first(Optional<Text> title) {
        if (title.isEmpty()) {
            return "";
        }
        String office = FrenchNoun.folded(title.get().value());
        boolean article = office.startsWith("la ") || office.startsWith("le ");
        return Words.first(article ? office.substring(3) : office);
    }
}
