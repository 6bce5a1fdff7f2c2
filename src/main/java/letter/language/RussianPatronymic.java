package letter.language;

import java.util.Optional;
import java.util.Set;

/**
 * The part of a Russian name that is the father's, and tells a son from a daughter: {@code
 * Сергеевич}, {@code Сергеевна}, {@code Гасан оглы}.
 */
final class RussianPatronymic {
    /** With endings that family names have, too. */
    private static final Set<String> SHORT =
            Set.of("ильич", "кузьмич", "лукич", "никитич", "саввич", "фомич");

    /** Given names of men; others that end like theirs may be a woman's, with a family name. */
    private static final Set<String> MEN =
            Words.set(
                    """
                    абрам, александр, алексей, анатолий, андрей, антон, аркадий, артем, артур,
                    артём, борис, вадим, валентин, валерий, василий, виктор, виталий, владимир,
                    владислав, вячеслав, гаврила, геннадий, георгий, герман, глеб, григорий,
                    давид, даниил, данила, денис, дмитрий, евгений, егор, иван, игорь, илья,
                    кирилл, константин, кузьма, лазарь, лев, леонид, лука, максим, марк, матвей,
                    михаил, муса, мустафа, никита, николай, олег, павел, петр, пётр, роман,
                    савва, семен, семён, сергей, станислав, степан, тимофей, тимур, федор, фома,
                    фёдор, шамиль, эдуард, эмиль, юрий, яков, ярослав""");

    private RussianPatronymic() {}

    static boolean isSons(String word) {
        String small = Words.lower(word);
        return small.endsWith("ович") || small.endsWith("евич") || SHORT.contains(small);
    }

    static boolean isDaughters(String word) {
        String small = Words.lower(word);
        return small.endsWith("овна")
                || small.endsWith("евна")
                || small.endsWith("ична") && small.length() > 5;
    }

    /** That of a whole word, behind the father's name; with a capital it is a family name. */
    static Optional<Person.Gender> child(String word) {
        return switch (word) {
            case "оглы", "оглу", "улы", "уулу" -> Optional.of(Person.Gender.MALE);
            case "гызы", "кызы" -> Optional.of(Person.Gender.FEMALE);
            default -> Optional.empty();
        };
    }

    /**
     * Whose it is that stands in a name: a daughter's ends as nothing else does, a son's as family
     * names do, of women as well: {@code Мария Петрович}.
     *
     * @param family what the user says is no patronymic
     */
    static Optional<Person.Gender> gender(String name, Optional<String> family) {
        String[] words = name.split(" ");
        Optional<Person.Gender> gender = Optional.empty();
        for (int i = 1; i < words.length; i++) {
            Optional<Person.Gender> child = child(words[i]);
            if (child.isPresent()) {
                return child;
            }
            boolean said = family.isPresent() && family.get().equals(words[i]);
            if (said || words[i - 1].endsWith(".")) {
                continue;
            }
            if (isDaughters(words[i])) {
                return Optional.of(Person.Gender.FEMALE);
            }
            if (isSons(words[i]) && isMan(words[i - 1], words.length > 2)) {
                gender = Optional.of(Person.Gender.MALE);
            }
        }
        return gender;
    }

    /**
     * @param threefold where a family name stands beside, so that this is the patronymic
     */
    private static boolean isMan(String given, boolean threefold) {
        String small = Words.lower(given);
        boolean hard = "аяеёиоуыэюь".indexOf(small.charAt(small.length() - 1)) < 0;
        return MEN.contains(small) || threefold && hard;
    }
}
