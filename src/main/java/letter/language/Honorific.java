package letter.language;

import letter.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands before a name in a salutation, recognised from its usual spellings. */
public enum Honorific {
    PROFESSOR,
    DOCTOR,
    MR,
    MRS,
    MS,
    MISS,
    MX,
    /** One that stays as it is written: {@code Rabbi}. */
    OTHER;

    /** Empty for what is a function, not an address: {@code Head of Admissions}. */
    public static Optional<Honorific> of(Text title) {
        return of(title.value());
    }

    /** Of several, the one that a salutation says: the professor of {@code Prof. Dr.}. */
    static Optional<Honorific> of(String title) {
        if (isProfession(title)) {
            return Optional.of(OTHER);
        }
        Optional<Honorific> highest = whole(Words.letters(title));
        for (String word : words(title)) {
            Optional<Honorific> whole = word(Words.letters(word));
            highest = higher(highest, whole);
            if (whole.isEmpty()) {
                // "Prof.Dr." is two.
                for (String part : word.split("\\.")) {
                    highest = higher(highest, word(Words.letters(part)));
                }
            }
        }
        return highest;
    }

    /** An Italian title of a profession; short ones have their point, as {@code Ing} is a name. */
    static boolean isProfession(String title) {
        return switch (Words.lower(title)) {
            case "arch.",
                    "architetta",
                    "architetto",
                    "avv.",
                    "avvocata",
                    "avvocato",
                    "geom.",
                    "ing.",
                    "ingegnera",
                    "ingegnere",
                    "notaio",
                    "rag." ->
                    true;
            default -> false;
        };
    }

    /** What is a title only where nothing else is said: not {@code Maître de conférences}. */
    private static Optional<Honorific> whole(String title) {
        return switch (title) {
            case "phd" -> Optional.of(DOCTOR);
            case "maître", "maitre" -> Optional.of(OTHER);
            default -> Optional.empty();
        };
    }

    /** What stands between hyphens, too, but {@code д-р} and {@code г-жа} are words. */
    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : title.split(" ")) {
            words.add(word);
            if (word.indexOf('-') >= 0) {
                words.addAll(List.of(word.split("-")));
            }
        }
        return words;
    }

    private static Optional<Honorific> higher(Optional<Honorific> one, Optional<Honorific> other) {
        boolean surpassed =
                other.isPresent() && (one.isEmpty() || other.get().compareTo(one.get()) < 0);
        return surpassed ? other : one;
    }

    /** The gender that a title tells, as grammar does: {@code Frau}, {@code Dott.ssa}. */
    static Optional<Person.Gender> gender(String title) {
        for (String word : words(title)) {
            switch (Words.letters(word)) {
                case "ms",
                        "mrs",
                        "miss",
                        "frau",
                        "madame",
                        "mme",
                        "mademoiselle",
                        "mlle",
                        "señora",
                        "sra",
                        "señorita",
                        "srta",
                        "doña",
                        "dña",
                        "dª",
                        "lcda",
                        "licda",
                        "licenciada",
                        "mtra",
                        "signora",
                        "sigra",
                        "signorina",
                        "magistra",
                        "maga",
                        "professorin",
                        "juniorprofessorin",
                        "universitätsprofessorin",
                        "privatdozentin",
                        "profin",
                        "doktorin",
                        "drin",
                        "professeure",
                        "docteure",
                        "pre",
                        "dre",
                        "profesora",
                        "profa",
                        "profª",
                        "doctora",
                        "dra",
                        "professoressa",
                        "profssa",
                        "dottoressa",
                        "dottssa",
                        "drssa",
                        "госпожа",
                        "гжа" -> {
                    return Optional.of(Person.Gender.FEMALE);
                }
                case "mr",
                        "herr",
                        "herrn",
                        "monsieur",
                        "m",
                        "señor",
                        "sr",
                        "profesor",
                        "lcdo",
                        "licenciado",
                        "mtro",
                        "signor",
                        "signore",
                        "sig",
                        "господин",
                        "гн" -> {
                    return Optional.of(Person.Gender.MALE);
                }
                case "mx" -> {
                    return Optional.of(Person.Gender.OTHER);
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static Optional<Honorific> word(String word) {
        return switch (word) {
            case "prof",
                    "professor",
                    "professorin",
                    "juniorprofessor",
                    "juniorprofessorin",
                    "universitätsprofessor",
                    "universitätsprofessorin",
                    "profin",
                    "professeur",
                    "professeure",
                    "pr",
                    "pre",
                    "profesor",
                    "profesora",
                    "profa",
                    "profª",
                    "professore",
                    "professoressa",
                    "profssa",
                    "проф",
                    "профессор" ->
                    Optional.of(PROFESSOR);
            case "dr",
                    "doctor",
                    "doktor",
                    "doktorin",
                    "drin",
                    "docteur",
                    "docteure",
                    "dre",
                    "doctora",
                    "dra",
                    "dott",
                    "dottore",
                    "dottoressa",
                    "dottor",
                    "dottssa",
                    "drssa",
                    "др",
                    "доктор" ->
                    Optional.of(DOCTOR);
            case "mr",
                    "herr",
                    "herrn",
                    "monsieur",
                    "m",
                    "señor",
                    "sr",
                    "signor",
                    "signore",
                    "sig",
                    "господин",
                    "гн" ->
                    Optional.of(MR);
            case "mrs" -> Optional.of(MRS);
            case "ms",
                    "frau",
                    "madame",
                    "mme",
                    "señora",
                    "sra",
                    "doña",
                    "dña",
                    "dª",
                    "signora",
                    "sigra",
                    "госпожа",
                    "гжа" ->
                    Optional.of(MS);
            case "miss", "mademoiselle", "mlle", "señorita", "srta", "signorina" ->
                    Optional.of(MISS);
            case "mx" -> Optional.of(MX);
            case "mag",
                    "maga",
                    "mmag",
                    "magister",
                    "magistra",
                    "sir",
                    "dame",
                    "lord",
                    "lady",
                    "rev",
                    "reverend",
                    "rabbi",
                    "imam",
                    "father",
                    "sister",
                    "captain",
                    "colonel",
                    "judge",
                    "ambassador",
                    "hon",
                    "lcda",
                    "lcdo",
                    "lic",
                    "licda",
                    "licenciada",
                    "licenciado",
                    "mtra",
                    "mtro" ->
                    Optional.of(OTHER);
            default -> Optional.empty();
        };
    }
}
