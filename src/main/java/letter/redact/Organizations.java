package letter.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells schools, companies and groups from persons by the words in their names. */
final class Organizations {
    /** What a school's name has a word that begins with. */
    private static final Set<String> SCHOOLS =
            words(
                    """
                    univers универс college school schule hochschul fachhochschul institut istitut
                    институт academ akadem académ accadem академ polytech politec политех faculty
                    école escuela scuola школа лицей ülikool yliopist
                    """);

    /** What a hospital's name has a word that begins or ends with; it may be a university's. */
    private static final Set<String> HOSPITALS =
            words(
                    """
                    hospital hospitals hôpital infirmary klinik klinikum kliniken krankenhaus
                    ospedale policlinico spital больница госпиталь клиника
                    """);

    /** Words with which many names begin, so that none is called by them. */
    private static final Set<String> COMMON =
            words(
                    """
                    advanced american applied artificial association british catholic central city
                    cloud creative deutsche deutscher deutsches eastern european federal first
                    french general german global green higher human international machine medical
                    ministry modern museum national northern people public quantum royal russian
                    smart social southern state summer swiss technical technische united universal
                    western women world young
                    """);

    /** What groups of people are. */
    private static final Set<String> GROUPS =
            words(
                    """
                    centre center club committee company bank board chair consortium department
                    foundation initiative network office panel project society studio team gruppe
                    lehrstuhl labor laboratoire laboratorio équipe equipo группа команда кафедра
                    комитет лаборатория отдел центр
                    """);

    /** What companies do. */
    private static final Set<String> TRADES =
            words(
                    """
                    ai analytics bank consulting digital engineering group holding industries lab
                    laboratories laboratory labs partners research robotics services software
                    solutions systems tech technologies technology
                    """);

    /** What companies are in law. */
    private static final Set<String> LEGAL_FORMS =
            words(
                    """
                    ab ag as asa bv co corp corporation gmbh inc incorporated kg limited llc llp ltd
                    nv oü oy oyj plc sa sarl sas se sl spa srl ug ао зао оао ооо пао
                    """);

    private static final int LONG = 6;
    private static final int LEAST_HEAD = 5;
    private static final int MOST_WORDS = 3;

    private Organizations() {}

    static boolean isSchool(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[\\s,/()-]+")) {
            for (String school : SCHOOLS) {
                if (word.startsWith(school) || word.endsWith("schule")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether this is where patients are: {@code Leeds University Hospital}. */
    static boolean isHospital(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[\\s,/()-]+")) {
            for (String hospital : HOSPITALS) {
                if (word.startsWith(hospital) || word.endsWith(hospital)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The name, without its legal form, without what follows a comma or stands in brackets. */
    static List<String> spellings(String name) {
        List<String> spellings = new ArrayList<>(List.of(name));
        int open = name.indexOf(" (");
        if (open > 0 && name.endsWith(")")) {
            spellings.add(name.substring(0, open));
            spellings.add(name.substring(open + 2, name.length() - 1));
        }
        int comma = name.indexOf(", ");
        if (comma > 0 && (name.lastIndexOf(' ', comma) > 0 || comma >= LONG)) {
            spellings.add(name.substring(0, comma));
        }
        String trading = withoutTail(name);
        if (!trading.equals(name)) {
            spellings.add(trading);
        }
        return spellings;
    }

    /** Without {@code GmbH}, {@code Inc.} and the like. */
    private static String withoutTail(String name) {
        int blank = name.lastIndexOf(' ');
        boolean legal = blank > 0 && isLegalForm(name.substring(blank + 1));
        String rest = legal ? name.substring(0, blank) : name;
        return rest.endsWith(",") || rest.endsWith(" &")
                ? rest.substring(0, rest.length() - 1).strip()
                : rest;
    }

    /**
     * The first word, by which an organisation is called among those who know it: the Northlight of
     * Northlight AI, the Tamme of Tamme University. Not one that is the start of many names.
     */
    static Optional<String> head(String name) {
        String[] words = withoutTail(name).split(" ");
        if (words.length < 2 || words.length > MOST_WORDS) {
            return Optional.empty();
        }
        String head = words[0];
        boolean own =
                head.length() >= LEAST_HEAD
                        && Character.isUpperCase(head.codePointAt(0))
                        && !isGroupWord(head)
                        && !isCommonHead(head);
        // Tamme University, but not Data Science School.
        boolean all = !isSchool(name) || isGroupWord(words[1]);
        return own && all ? Optional.of(head) : Optional.empty();
    }

    private static boolean isCommonHead(String word) {
        return COMMON.contains(letters(word));
    }

    /** Whether a word says that the name is one of an organisation or a group. */
    static boolean isGroupWord(String word) {
        return isSchool(word)
                || isGeneric(word)
                || isLegalForm(word)
                || GROUPS.contains(letters(word));
    }

    /** What a company does: the {@code AI} of Northlight AI. */
    private static boolean isGeneric(String word) {
        return TRADES.contains(letters(word));
    }

    private static boolean isLegalForm(String word) {
        return LEGAL_FORMS.contains(letters(word));
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    private static String letters(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                out.append(Character.toLowerCase(word.charAt(i)));
            }
        }
        return out.toString();
    }
}
