package letter.language;

import letter.value.Text;

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

    static Optional<Honorific> of(String title) {
        Honorific found = null;
        int start = 0;
        for (int i = 0; i <= title.length(); i++) {
            if (i == title.length() || !Character.isLetter(title.charAt(i))) {
                Honorific one = i > start ? word(Words.lower(title.substring(start, i))) : null;
                if (one != null && (found == null || one.compareTo(found) < 0)) {
                    found = one;
                }
                start = i + 1;
            }
        }
        return "phd".equals(Words.letters(title))
                ? Optional.of(DOCTOR)
                : Optional.ofNullable(found);
    }

    /** Null where the word is none: this is the inside of a loop. */
    private static Honorific word(String word) {
        return switch (word) {
            case "prof", "professor" -> PROFESSOR;
            case "dr", "doctor" -> DOCTOR;
            case "mr", "herr", "monsieur", "señor", "signor" -> MR;
            case "mrs", "señora" -> MRS;
            case "ms", "frau", "madame", "mme", "signora" -> MS;
            case "miss" -> MISS;
            case "mx" -> MX;
            case "sir",
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
                    "hon" ->
                    OTHER;
            default -> null;
        };
    }
}
