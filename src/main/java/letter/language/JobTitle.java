package letter.language;

import letter.value.Text;

/**
 * A position as a letter says it, without what an advertisement adds by law: {@code Gärtnerin} of
 * {@code Gärtnerin (m/w/d)}, {@code Chargé de projet} of {@code Chargé de projet H/F}.
 */
final class JobTitle {
    private JobTitle() {}

    static Text plain(Text title) {
        String written = title.value();
        if (written.indexOf('/') < 0 && written.indexOf('(') < 0 && written.indexOf('[') < 0) {
            return title;
        }
        String name = withoutMarks(withoutBrackets(written));
        return name.isEmpty() || name.equals(written) ? title : new Text(name);
    }

    private static String withoutBrackets(String title) {
        StringBuilder out = new StringBuilder(title);
        for (int i = 0; i < out.length(); i++) {
            char open = out.charAt(i);
            int close = open == '(' ? out.indexOf(")", i) : open == '[' ? out.indexOf("]", i) : -1;
            if (close > 0 && isSaid(out.substring(i + 1, close))) {
                boolean blank = i > 0 && out.charAt(i - 1) == ' ';
                i -= blank ? 1 : 0;
                out.delete(i, close + 1);
                i--;
            }
        }
        return out.toString().strip();
    }

    /** Whether it is said to everybody who reads an advertisement. */
    private static boolean isSaid(String aside) {
        return switch (Words.lower(aside)) {
            case "all genders", "alle geschlechter", "gn" -> true;
            default -> isMarks(aside.replace('|', '/').replace(',', '/').split("/"));
        };
    }

    /** Without the words that are marks, and the dash or comma before them. */
    private static String withoutMarks(String title) {
        StringBuilder out = new StringBuilder();
        for (String word : title.split(" ")) {
            if (word.indexOf('/') < 0 || !isMarks(word.split("/"))) {
                out.append(out.isEmpty() ? "" : " ").append(word);
            } else {
                trim(out, " -–—|");
            }
        }
        if (out.length() < title.length()) {
            trim(out, " ,");
        }
        return out.toString();
    }

    private static void trim(StringBuilder out, String ends) {
        while (!out.isEmpty() && ends.indexOf(out.charAt(out.length() - 1)) >= 0) {
            out.setLength(out.length() - 1);
        }
    }

    /** {@code m}, {@code w}, {@code d}: the letters of genders, those of a man and a woman too. */
    private static boolean isMarks(String[] parts) {
        StringBuilder letters = new StringBuilder();
        for (String part : parts) {
            String letter = Words.lower(part.strip());
            if (letter.length() != 1 || "mwfhdxit*мж".indexOf(letter) < 0) {
                return false;
            }
            letters.append(letter);
        }
        boolean m = letters.indexOf("m") >= 0;
        boolean h = letters.indexOf("h") >= 0;
        boolean f = letters.indexOf("f") >= 0;
        boolean w = letters.indexOf("w") >= 0;
        boolean russian = letters.indexOf("м") >= 0 && letters.indexOf("ж") >= 0;
        return m && (w || f || h) || h && f || russian;
    }
}
