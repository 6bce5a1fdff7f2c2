package letter.language;

import letter.value.Text;

import java.util.Optional;

/** A degree that all languages have a word for, recognised from its usual spellings. */
public enum Degree {
    ASSOCIATE(3),
    BACHELOR(5),
    MASTER(3),
    DOCTORATE(6);

    private final int years;

    Degree(int years) {
        this.years = years;
    }

    /** How many years of study are still likely; beyond them a start date says nothing. */
    public int years() {
        return years;
    }

    /** The degree of this name; empty for one that is best left as it is written: {@code MBA}. */
    public static Optional<Degree> of(Text studyType) {
        return of(studyType.value());
    }

    static Optional<Degree> of(String studyType) {
        return switch (Words.letters(studyType)) {
            case "associate", "associates", "associatedegree", "associatesdegree" ->
                    Optional.of(ASSOCIATE);
            case "bachelor",
                    "bachelors",
                    "bachelordegree",
                    "bachelorsdegree",
                    "bachelorprogramme",
                    "bachelorsprogramme",
                    "bachelorprogram",
                    "bachelorsprogram",
                    "bachelorofscience",
                    "bachelorofarts",
                    "bachelorofengineering",
                    "bacheloroftechnology",
                    "ba",
                    "bs",
                    "bsc",
                    "beng",
                    "btech",
                    "bschons",
                    "bahons",
                    "benghons",
                    "grado",
                    "graduada",
                    "graduado",
                    "licenciada",
                    "licenciado",
                    "licenciatura",
                    "pregrado",
                    "bachelorabschluss",
                    "bachelorstudium",
                    "bachelorstudiengang",
                    "triennale",
                    "laureatriennale",
                    "laureadiprimolivello",
                    "corsodilaureatriennale",
                    "licence",
                    "бакалавр",
                    "бакалавриат",
                    "степеньбакалавра" ->
                    Optional.of(BACHELOR);
            case "master",
                    "masters",
                    "masterdegree",
                    "mastersdegree",
                    "masterprogramme",
                    "mastersprogramme",
                    "masterprogram",
                    "mastersprogram",
                    "masterofscience",
                    "masterofarts",
                    "masterofengineering",
                    "masteroftechnology",
                    "ma",
                    "ms",
                    "msc",
                    "meng",
                    "mtech",
                    "maestría",
                    "magíster",
                    "masterabschluss",
                    "masterstudium",
                    "masterstudiengang",
                    "máster",
                    "masteruniversitario",
                    "magistrale",
                    "laureamagistrale",
                    "laureaspecialistica",
                    "laureadisecondolivello",
                    "corsodilaureamagistrale",
                    "магистр",
                    "магистратура",
                    "степеньмагистра" ->
                    Optional.of(MASTER);
            case "phd",
                    "dr",
                    "doctor",
                    "doctoral",
                    "doctorate",
                    "doctoraldegree",
                    "doctoralprogramme",
                    "doctoralprogram",
                    "doctoralstudies",
                    "doctorofphilosophy",
                    "phdprogramme",
                    "phdprogram",
                    "phddegree",
                    "phdstudies",
                    "doctorado",
                    "doktor",
                    "doktorat",
                    "doktoratsstudium",
                    "promotion",
                    "promotionsstudium",
                    "dring",
                    "drmed",
                    "drphil",
                    "drrernat",
                    "drrerpol",
                    "dottorato",
                    "dottoratodiricerca",
                    "dottorediricerca",
                    "doctorat",
                    "thèse",
                    "thèsededoctorat",
                    "аспирант",
                    "аспирантка",
                    "аспирантура",
                    "докторантура",
                    "кандидатнаук" ->
                    Optional.of(DOCTORATE);
            default -> Optional.empty();
        };
    }
}
