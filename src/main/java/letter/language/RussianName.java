package letter.language;

import java.util.List;
import java.util.Optional;

/**
 * What the order of a Russian name is known from: its patronymic, {@code Петров Иван Сергеевич} and
 * {@code Иван Сергеевич Петров}, its initials, {@code Петров И. С.}, or, where it is a single word,
 * its ending.
 *
 * @param spoken given name and patronymic, by which the person is addressed
 * @param family where one word is left that can be it
 */
record RussianName(Optional<String> spoken, Optional<String> family) {
    /** Empty where nothing tells the parts apart. */
    static Optional<RussianName> of(Greeted person) {
        String[] words = person.name().full().split(" ");
        for (int i = 2; i < words.length; i++) {
            if (isChild(words[i], person) && !isInitial(words[i - 2]) && !isInitial(words[i - 1])) {
                String spoken = words[i - 2] + " " + words[i - 1] + " " + words[i];
                return Optional.of(new RussianName(Optional.of(spoken), Optional.empty()));
            }
        }
        for (int i = 1; i < words.length; i++) {
            if (isPatronymic(words[i], person) && !isInitial(words[i - 1])) {
                String spoken = words[i - 1] + " " + words[i];
                return Optional.of(new RussianName(Optional.of(spoken), Optional.empty()));
            }
        }
        Optional<String> family = Optional.empty();
        for (String word : List.of(words)) {
            if (!isInitial(word)) {
                if (family.isPresent()) {
                    return Optional.empty();
                }
                family = Optional.of(word);
            }
        }
        boolean told = family.isPresent() && (words.length > 1 || isFamily(words[0]));
        return told ? Optional.of(new RussianName(Optional.empty(), family)) : Optional.empty();
    }

    private static boolean isChild(String word, Greeted person) {
        Optional<Person.Gender> gender = RussianPatronymic.child(word);
        return gender.isPresent()
                && (gender.get() == Person.Gender.MALE ? !person.isFemale() : !person.isMale());
    }

    /** By an ending that given names do not have: {@code Смирнов}, but not {@code Константин}. */
    private static boolean isFamily(String word) {
        String small = Words.lower(word);
        boolean masculine = small.endsWith("ов") || small.endsWith("ев") || small.endsWith("ёв");
        boolean feminine = small.endsWith("ова") || small.endsWith("ева") || small.endsWith("ёва");
        // Яков and Вова are given names.
        return masculine && small.length() > 4
                || feminine && small.length() > 5
                || small.endsWith("ский")
                || small.endsWith("цкий")
                || small.endsWith("ская")
                || small.endsWith("цкая");
    }

    /** Not what the user says is the family name, nor what has another gender's ending. */
    private static boolean isPatronymic(String word, Greeted person) {
        Optional<String> family = person.name().family();
        if (family.isPresent() && family.get().equals(word)) {
            return false;
        }
        return RussianPatronymic.isDaughters(word) && !person.isMale()
                || RussianPatronymic.isSons(word) && !person.isFemale();
    }

    /** {@code И.}, {@code И.С.}: each letter with its point. */
    private static boolean isInitial(String word) {
        if (word.length() < 2 || word.length() % 2 == 1) {
            return false;
        }
        for (int i = 0; i < word.length(); i += 2) {
            if (!Character.isUpperCase(word.charAt(i)) || word.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }
}
