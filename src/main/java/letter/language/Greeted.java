package letter.language;

import java.util.Optional;

/**
 * What a person's name and title tell a salutation: {@code Prof. Dr Wei Ng} is a professor whose
 * family name is {@code Ng}.
 *
 * @param honorific what kind of title it is
 * @param title the title itself, as it is written
 * @param gender given, or told by a word: the title ({@code Frau}, {@code Direktorin}), or the
 *     patronymic ({@code Сергеевна}, {@code кызы}); never by a name
 */
record Greeted(
        PersonName name,
        Optional<Honorific> honorific,
        Optional<String> title,
        Optional<Person.Gender> gender) {

    static Greeted of(Person person) {
        String name = person.name().value();
        String within = leadingTitle(name);
        if (!within.isEmpty()) {
            name = name.substring(within.length()).strip();
        }
        String title = within;
        if (person.title().isPresent() && Honorific.of(person.title().get()).isPresent()) {
            title = person.title().get().value();
            // Who is Frau in one field and Dr. in the other is both.
            title += within.isEmpty() || Words.holds(title, within) ? "" : " " + within;
        }
        if (PersonName.isDoctors(name)) {
            title = title.isEmpty() ? "Dr" : title + " Dr";
        }
        Optional<Person.Gender> gender = person.gender();
        if (gender.isEmpty()) {
            gender = Honorific.gender(title.isEmpty() ? within : title);
        }
        if (gender.isEmpty() && person.title().isPresent()) {
            gender = Office.gender(person.title().get().value());
        }
        PersonName parts = PersonName.of(name);
        if (person.familyName().isPresent()) {
            String family = person.familyName().get().value();
            parts = new PersonName(parts.full(), Optional.of(family));
        }
        if (gender.isEmpty()) {
            gender = RussianPatronymic.gender(parts.full(), parts.family());
        }
        return new Greeted(
                parts,
                Honorific.of(title),
                title.isEmpty() ? Optional.empty() : Optional.of(title),
                gender);
    }

    /** A name as the lines of an address have it: {@code Dr Wei Ng} of {@code Dr Ng, Wei}. */
    static String inAddress(String name) {
        String titles = leadingTitle(name);
        return titles.isEmpty()
                ? PersonName.spoken(name)
                : titles + " " + PersonName.spoken(name.substring(titles.length()).strip());
    }

    /** The family name, or the whole name where nobody can tell which part it is. */
    String family() {
        return name.family().orElse(name.full());
    }

    boolean isFemale() {
        return gender.isPresent() && gender.get() == Person.Gender.FEMALE;
    }

    boolean isMale() {
        return gender.isPresent() && gender.get() == Person.Gender.MALE;
    }

    /** Titles that stand in the field of the name: the {@code Prof. Dr} of {@code Prof. Dr Ng}. */
    private static String leadingTitle(String name) {
        int start = 0;
        int end = 0;
        for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', start)) {
            String word = name.substring(start, blank);
            // One letter is as well an initial: the M. of M. Curie.
            boolean title = Words.letters(word).length() > 1 && Honorific.of(word).isPresent();
            boolean beside = isBesideTitles(word);
            if (!title && !beside) {
                break;
            }
            end = title || end > 0 ? blank : end;
            start = blank + 1;
        }
        return name.substring(0, end);
    }

    /**
     * The {@code rer. nat.} of {@code Dr. rer. nat.}, but not what is said of nobility, {@code v.}
     */
    private static boolean isBesideTitles(String word) {
        boolean abbreviated = Words.beginsSmall(word) && word.endsWith(".");
        return abbreviated && (word.length() > 2 || word.equals("h.") || word.equals("c."));
    }
}
