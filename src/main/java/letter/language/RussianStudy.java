package letter.language;

import letter.value.Text;

import java.util.Optional;

/** {@code в магистратуре по направлению «Физика» (Тартуский университет)}: where one studies. */
final class RussianStudy {
    private static final String SUBJECT = "по направлению ";
    private static final String SPECIALITY = "по специальности ";

    private RussianStudy() {}

    static Text phrase(Study study) {
        String type = value(study.studyType());
        String area = value(study.area());
        String place = value(study.institution());
        if (!area.isEmpty() && Words.holds(type, area)) {
            area = "";
        }
        String level = type.isEmpty() || isPaper(type) ? "" : level(type);
        if (level.equals("в школе") && RussianHead.isSchool(place)) {
            level = "в " + RussianHead.in(place).orElse("школе");
            place = "";
        }
        if (!level.isEmpty() && !level.startsWith("в ")) {
            String subject = area.isEmpty() ? "" : "направление\u00A0— " + RussianNames.cited(area);
            return new Text(level + inBrackets(subject, place));
        }
        StringBuilder phrase = new StringBuilder(level);
        if (!place.isEmpty() && RussianNames.isInvariant(place)) {
            append(phrase, (level.isEmpty() ? "в " : "") + place);
            place = "";
        } else if (level.isEmpty() && area.isEmpty()) {
            return new Text(place.isEmpty() ? "в учебном заведении" : at(place));
        }
        if (!area.isEmpty()) {
            boolean speciality = level.equals("в специалитете") || level.equals("в аспирантуре");
            append(phrase, (speciality ? SPECIALITY : SUBJECT) + RussianNames.cited(area));
        }
        return new Text(phrase + inBrackets("", place));
    }

    /** What one gets in the end does not say what one studies: {@code Диплом}. */
    private static boolean isPaper(String type) {
        return switch (Words.letters(type)) {
            case "диплом", "дипломоспо", "diploma" -> true;
            default -> false;
        };
    }

    private static void append(StringBuilder phrase, String part) {
        phrase.append(phrase.isEmpty() ? "" : " ").append(part);
    }

    private static String at(String place) {
        if (!RussianNames.isRussian(place)) {
            return RussianNames.into(place) + " " + place;
        }
        Optional<String> headed = RussianHead.in(place);
        if (headed.isPresent()) {
            return "в " + headed.get();
        }
        boolean university = RussianNames.hasWord(place, "университет", "консерватори");
        return (university ? "в вузе" : "в учебном заведении") + " (" + place + ")";
    }

    private static String inBrackets(String subject, String place) {
        String mark = subject.isEmpty() || place.isEmpty() ? "" : ", ";
        String inside = subject + mark + place;
        return inside.isEmpty() ? "" : " (" + inside + ")";
    }

    /** What has no word of its own in Russian stays as it is: {@code по программе MBA}. */
    private static String level(String type) {
        switch (Words.letters(type)) {
            case "специалист", "специалитет" -> {
                return "в специалитете";
            }
            case "ординатура" -> {
                return "в ординатуре";
            }
            case "докторантура" -> {
                return "в докторантуре";
            }
            case "аттестат",
                    "школа",
                    "средняяшкола",
                    "среднееобразование",
                    "среднееобщееобразование" -> {
                return "в школе";
            }
            case "среднеепрофессиональноеобразование", "спо" -> {
                return "по программе среднего профессионального образования";
            }
            case "повышениеквалификации" -> {
                return "по программе повышения квалификации";
            }
            case "профессиональнаяпереподготовка" -> {
                return "по программе профессиональной переподготовки";
            }
            default -> {}
        }
        Optional<Degree> degree = Degree.of(type);
        if (degree.isPresent()) {
            switch (degree.get()) {
                case BACHELOR -> {
                    return "в бакалавриате";
                }
                case MASTER -> {
                    return "в магистратуре";
                }
                case DOCTORATE -> {
                    return Words.letters(type).startsWith("phd")
                            ? "по программе PhD"
                            : "в аспирантуре";
                }
                case ASSOCIATE -> {}
            }
        }
        return "по программе " + RussianNames.cited(type);
    }

    private static String value(Optional<Text> text) {
        return text.isPresent() ? text.get().value() : "";
    }
}
