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
        Optional<Honorific> highest =
                Words.letters(title).equals("phd") ? Optional.of(DOCTOR) : Optional.empty();
        int start = 0;
        for (int i = 0; i <= title.length(); i++) {
            if (i == title.length() || !Character.isLetter(title.charAt(i))) {
                Optional<Honorific> word = word(Words.lower(title.substring(start, i)));
                boolean higher =
                        word.isPresent()
                                && (highest.isEmpty() || word.get().compareTo(highest.get()) < 0);
                highest = higher ? word : highest;
                start = i + 1;
            }
        }
        return highest;
    }

    private static Optional<Honorific> word(String word) {
        return switch (word) {
            case "prof", "professor" -> Optional.of(PROFESSOR);
            case "dr", "doctor" -> Optional.of(DOCTOR);
            case "mr", "herr", "monsieur", "señor", "signor" -> Optional.of(MR);
            case "mrs", "señora" -> Optional.of(MRS);
            case "ms", "frau", "madame", "mme", "signora" -> Optional.of(MS);
            case "miss" -> Optional.of(MISS);
            case "mx" -> Optional.of(MX);
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
                    Optional.of(OTHER);
            default -> Optional.empty();
        };
    }
}
