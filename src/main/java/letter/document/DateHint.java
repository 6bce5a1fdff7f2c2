package letter.document;

import letter.value.PartialDate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says how a date is written that is written otherwise: {@code 2024-09} for {@code Sept 2024}. */
final class DateHint {
    private static final String FORMS = "write 2024, 2024-09 or 2024-09-30";
    private static final String END = "write 2024, 2024-09, 2024-09-30 or present";
    private static final String TODAY = "write it like 2025-04-20, or remove the line for today's";
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final List<String> NOW =
            List.of("present", "now", "current", "today", "ongoing", "currently", "till now");

    private DateHint() {}

    static String of(Component field, String text) {
        boolean end = field.name().equals("endDate");
        if (end && NOW.contains(text.toLowerCase(Locale.ROOT))) {
            return "write 'present'";
        }
        Optional<PartialDate> meant = timestamp(text);
        if (meant.isEmpty()) {
            meant = rearranged(parts(text));
        }
        if (meant.isPresent()) {
            return "write '" + meant.get() + "'";
        }
        // The date of a letter; that of an award has no such meaning when it is absent.
        boolean letters = field.name().equals("date") && field.own();
        return impossible(text, end ? END : letters ? TODAY : FORMS);
    }

    /** The day of {@code 2024-09-30T12:00:00Z}. */
    private static Optional<PartialDate> timestamp(String text) {
        boolean timed = text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
        return timed ? PartialDate.parse(text.substring(0, 10)) : Optional.empty();
    }

    /** The numbers and words between blanks, dots, slashes, dashes and commas. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                part.append(text.charAt(i));
            } else if (!part.isEmpty()) {
                parts.add(part.toString().toLowerCase(Locale.ROOT));
                part.setLength(0);
            }
        }
        return parts;
    }

    private static Optional<PartialDate> rearranged(List<String> parts) {
        int year = 0;
        int month = 0;
        List<Integer> others = new ArrayList<>();
        for (String part : parts) {
            int named = month(part);
            int number = number(part);
            if (named > 0 && month == 0) {
                month = named;
            } else if (part.length() == 4 && number > 0 && year == 0) {
                year = number;
            } else if (number > 0 && part.length() <= 2) {
                others.add(number);
            } else {
                return Optional.empty();
            }
        }
        boolean yearFirst = !parts.isEmpty() && number(parts.get(0)) == year;
        return year == 0 ? Optional.empty() : date(year, month, others, yearFirst);
    }

    private static Optional<PartialDate> date(
            int year, int named, List<Integer> others, boolean yearFirst) {
        int month = named;
        int day = 0;
        if (others.size() == 1) {
            month = named > 0 ? named : others.get(0);
            day = named > 0 ? others.get(0) : 0;
        } else if (others.size() == 2 && named == 0) {
            int first = others.get(0);
            int second = others.get(1);
            // 05/09/2024 is May in one country and September in another.
            if (!yearFirst && first <= 12 && second <= 12 && first != second) {
                return Optional.empty();
            }
            boolean monthFirst = yearFirst || second > 12;
            month = monthFirst ? first : second;
            day = monthFirst ? second : first;
        } else if (!others.isEmpty()) {
            return Optional.empty();
        }
        return PartialDate.parse(new PartialDate(year, month, day).toString());
    }

    private static int month(String part) {
        for (int i = 0; i < MONTHS.size(); i++) {
            boolean letters =
                    part.length() >= 3 && Character.isLetter(part.charAt(part.length() - 1));
            if (letters && part.startsWith(MONTHS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The number in these digits, at most four; -1 where they are none. */
    private static int number(String part) {
        if (part.length() > 4) {
            return -1;
        }
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) < '0' || part.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(part);
    }

    private static String impossible(String text, String otherwise) {
        boolean shaped = text.length() == 7 || text.length() == 10;
        if (!shaped || PartialDate.parse(text.substring(0, 4)).isEmpty() || text.charAt(4) != '-') {
            return otherwise;
        }
        Optional<PartialDate> month = PartialDate.parse(text.substring(0, 7));
        if (month.isEmpty()) {
            return "there is no month " + text.substring(5, 7) + "; months are 01 to 12";
        }
        return "that month ends on " + month.get().lastDay();
    }
}
