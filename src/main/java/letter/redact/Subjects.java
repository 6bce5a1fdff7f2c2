package letter.redact;

import letter.profile.Profile;
import letter.redact.Namesakes.Group;
import letter.value.Personal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells who and what is behind the personal values of a profile: the same value, the same one. */
final class Subjects {
    private static final int LEAST_ACCOUNT = 5;
    private static final int LEAST_NUMBER = 5;
    private static final int LEAST_WORD = 3;

    private final Known known = new Known();
    private final Namesakes namesakes = new Namesakes();
    private final Map<String, Subject> people = new LinkedHashMap<>();
    private final Subject home = Subject.of(Label.LOCATION);
    private final StandIns standIns;
    private final Set<String> ordinary;

    private Subjects(StandIns standIns, Set<String> ordinary) {
        this.standIns = standIns;
        this.ordinary = ordinary;
    }

    /** All of them; the applicant and the applicant's home have the first stand-ins. */
    static Known of(List<List<Profile>> profiles, StandIns standIns) {
        Set<String> ordinary = new HashSet<>();
        List<List<PersonalValues>> all = new ArrayList<>();
        for (List<Profile> languages : profiles) {
            List<PersonalValues> values = new ArrayList<>();
            for (Profile profile : languages) {
                values.add(PersonalValues.of(profile));
                ordinary.addAll(values.get(values.size() - 1).ordinaryWords());
            }
            all.add(values);
        }
        Subjects subjects = new Subjects(standIns, ordinary);
        for (List<PersonalValues> languages : all) {
            subjects.add(languages);
        }
        return subjects.known;
    }

    /** The same values in several languages: they run in the same order in each. */
    private void add(List<PersonalValues> languages) {
        for (int i = 0; i < languages.get(0).all().size(); i++) {
            PersonalValues.Value value = languages.get(0).all().get(i);
            add(value.kind(), value.text());
            for (PersonalValues other : languages.subList(1, languages.size())) {
                String text = other.all().get(i).text();
                if (!text.equals(value.text())) {
                    alias(value.text(), text);
                    add(value.kind(), text);
                }
            }
        }
    }

    /** Who has two names in two languages is one and the same. */
    private void alias(String name, String other) {
        namesakes.alias(Group.PERSON, Persons.untitled(name), Persons.untitled(other));
        namesakes.alias(
                Group.ORGANIZATION, Groups.withoutArticle(name), Groups.withoutArticle(other));
        namesakes.alias(Group.PLACE, town(name), town(other));
        namesakes.alias(Group.TITLE, name, other);
    }

    private void add(Personal.Kind kind, String text) {
        switch (kind) {
            case APPLICANT -> person(text, true);
            case PERSON -> person(text, Persons.isPerson(Persons.untitled(text)));
            case FAMILY_NAME -> familyName(text);
            case SCHOOL -> organization(text, Label.UNIVERSITY);
            case ORGANIZATION -> organization(text, guessed(text));
            case COLLABORATOR -> collaborator(text);
            case HOME -> {
                namesakes.put(Group.PLACE, town(text), home);
                place(text, home);
            }
            case PLACE -> place(text, namesakes.of(Group.PLACE, town(text), Label.LOCATION));
            case EMAIL -> address(text, Label.EMAIL);
            case URL -> address(text, Label.URL);
            case PHONE -> telephone(text);
            case ACCOUNT -> account(text);
            case PUBLICATION ->
                    known.add(
                            WordSpelling.of(text),
                            namesakes.of(Group.TITLE, text, Label.PUBLICATION));
        }
    }

    private void person(String name, boolean parts) {
        String untitled = Persons.untitled(name);
        Subject subject = namesakes.of(Group.PERSON, untitled, Label.NAME);
        people.put(untitled, subject);
        add(untitled, subject);
        if (parts) {
            for (Spelling spelling : Persons.parts(untitled)) {
                known.addPart(spelling, subject);
            }
            for (String word : Addresses.words(untitled)) {
                if (word.length() >= LEAST_WORD && !Persons.isParticle(word)) {
                    known.addTellingWord(word);
                }
            }
        }
        if (standIns.isUnused(Label.NAME)) {
            standIns.of(subject);
        }
    }

    private void familyName(String text) {
        for (Map.Entry<String, Subject> person : people.entrySet()) {
            if (Addresses.words(person.getKey()).containsAll(Addresses.words(text))) {
                known.addPart(WordSpelling.part(text), person.getValue());
                return;
            }
        }
        person(text, true);
    }

    private void add(String name, Subject subject) {
        for (Spelling spelling : Persons.whole(name)) {
            known.add(spelling, subject);
        }
        known.addTelling(name);
    }

    private void collaborator(String text) {
        String untitled = Persons.untitled(text);
        if (untitled.length() < text.length()) {
            person(text, Persons.isPerson(untitled));
            return;
        }
        String name = Groups.withoutArticle(text);
        if (namesakes.knows(Group.ORGANIZATION, name)) {
            return;
        }
        if (Persons.isPerson(text)) {
            Subject subject = namesakes.of(Group.PERSON, name, Label.NAME);
            add(name, subject);
            for (Spelling spelling : Persons.familyName(name)) {
                known.addPart(spelling, subject);
            }
            return;
        }
        Optional<String> host = Groups.host(text);
        if (host.isPresent()) {
            organization(host.get(), guessed(host.get()));
        } else {
            known.add(WordSpelling.of(name), namesakes.of(Group.PERSON, name, Label.NAME));
        }
    }

    private static Label guessed(String name) {
        boolean school = Organizations.isSchool(name) && !Organizations.isHospital(name);
        return school ? Label.UNIVERSITY : Label.COMPANY;
    }

    private void organization(String text, Label label) {
        String name = Groups.withoutArticle(text);
        Subject subject = namesakes.of(Group.ORGANIZATION, name, label);
        for (String shorter : Organizations.spellings(name)) {
            known.add(WordSpelling.of(shorter), subject);
            known.addTelling(shorter);
        }
        Optional<String> head = Organizations.head(name);
        if (head.isPresent() && !ordinary.contains(Addresses.squeezed(head.get()))) {
            known.addGuess(WordSpelling.part(head.get()), subject);
            known.addTelling(head.get());
        }
    }

    private void place(String text, Subject subject) {
        boolean number = NumberSpelling.digits(text).length() == text.length();
        if (number && text.length() < LEAST_NUMBER || isNowhere(text)) {
            return;
        }
        known.add(WordSpelling.capital(text), subject);
        known.addTelling(text);
        if (!town(text).equals(text)) {
            place(town(text), subject);
        }
        if (subject == home) {
            standIns.of(home);
        }
    }

    /** The Tartu of {@code Tartu, Estonia}. */
    private static String town(String place) {
        int comma = place.indexOf(", ");
        return comma > 0 ? place.substring(0, comma) : place;
    }

    private static boolean isNowhere(String place) {
        return switch (place.toLowerCase(Locale.ROOT)) {
            case "remote", "online", "hybrid", "home", "worldwide", "various" -> true;
            default -> false;
        };
    }

    private void address(String text, Label label) {
        Subject subject = Subject.of(label);
        known.add(WordSpelling.of(text), subject);
        String bare = text;
        int scheme = bare.indexOf("://");
        bare = scheme > 0 ? bare.substring(scheme + "://".length()) : bare;
        bare = bare.startsWith("www.") ? bare.substring("www.".length()) : bare;
        bare = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        if (!bare.isEmpty()) {
            known.add(WordSpelling.of(bare), subject);
            known.addTelling(bare);
        }
    }

    private void telephone(String text) {
        Subject subject = Subject.fixed(Label.NAME, Telephone.masked(text));
        if (NumberSpelling.digits(text).length() >= NumberSpelling.LEAST) {
            known.add(NumberSpelling.of(text), subject);
            known.addTelling(NumberSpelling.digits(text));
        }
        known.add(WordSpelling.of(text), subject);
    }

    private void account(String text) {
        if (Addresses.squeezed(text).length() >= LEAST_ACCOUNT) {
            known.add(WordSpelling.of(text), Subject.of(Label.ACCOUNT));
            known.addTelling(text);
        }
    }
}
