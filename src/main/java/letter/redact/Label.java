package letter.redact;

/** What a stand-in says of what it stands for. */
enum Label {
    NAME("name", Numbers.FROM_TWO),
    COMPANY("company", Numbers.ALL),
    UNIVERSITY("university", Numbers.ALL),
    PUBLICATION("publication", Numbers.ALL),
    LOCATION("location", Numbers.FROM_TWO),
    ACCOUNT("account", Numbers.NONE),
    EMAIL("e-mail", Numbers.NONE),
    URL("url", Numbers.NONE);

    /** Which of a label's stand-ins have a number. */
    private enum Numbers {
        ALL,
        /** The applicant is {@code [name]}, and the next person {@code [name 2]}. */
        FROM_TWO,
        NONE
    }

    private final String word;
    private final Numbers numbers;

    Label(String word, Numbers numbers) {
        this.word = word;
        this.numbers = numbers;
    }

    /** The stand-in for the subject of this number; from 1. */
    String standIn(int number) {
        boolean bare = numbers == Numbers.NONE || numbers == Numbers.FROM_TWO && number == 1;
        return bare ? "[" + word + "]" : "[" + word + " " + number + "]";
    }

    /** The end of the stand-in that begins here; -1 where there is none. */
    static int endOfStandIn(String text, int at) {
        if (text.charAt(at) != '[') {
            return -1;
        }
        for (Label label : values()) {
            if (text.startsWith(label.word, at + 1)) {
                int end = at + 1 + label.word.length();
                if (text.startsWith(" ", end) || text.startsWith("\n", end)) {
                    end++;
                    while (end < text.length()
                            && text.charAt(end) >= '0'
                            && text.charAt(end) <= '9') {
                        end++;
                    }
                }
                if (text.startsWith("]", end)) {
                    return end + 1;
                }
            }
        }
        return -1;
    }
}
