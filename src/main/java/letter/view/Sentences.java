package letter.view;

import letter.value.Keyword;
import letter.value.Text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sentences about a target, in which the keywords of entries may stand. */
final class Sentences {
    /** Words up to this length are other words, too, but for their capitals: IT, Go. */
    private static final int SHORT = 2;

    private static final char END = '|';

    private final String written;
    private final String folded;
    private final Set<String> words;

    private Sentences(String written, String folded, Set<String> words) {
        this.written = written;
        this.folded = folded;
        this.words = words;
    }

    static Sentences of(List<Text> texts) {
        StringBuilder written = new StringBuilder();
        StringBuilder folded = new StringBuilder();
        Set<String> words = new HashSet<>();
        for (Text text : texts) {
            String said = Keyword.of(text).folded();
            words.addAll(List.of(said.split(" ")));
            written.append(END).append(text.value());
            folded.append(END).append(' ').append(said).append(' ');
        }
        return new Sentences(written.append(END).toString(), folded.toString(), words);
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /**
     * Whether a keyword stands there as whole words: in any spelling, if it is long enough; just as
     * it is written, if it has two letters; never, if it has one.
     *
     * @param keyword of the text
     */
    boolean contain(Text text, Keyword keyword) {
        if (isEmpty()) {
            return false;
        }
        String spelling = keyword.folded();
        if (spelling.length() > SHORT) {
            int blank = spelling.indexOf(' ');
            // Most keywords do not stand in a long posting, and need not be looked for in all of
            // it.
            return words.contains(blank < 0 ? spelling : spelling.substring(0, blank))
                    && folded.contains(" " + spelling + " ");
        }
        return spelling.length() == SHORT && isWritten(text.value());
    }

    private boolean isWritten(String word) {
        int at = written.indexOf(word);
        while (at >= 0) {
            if (!Character.isLetterOrDigit(written.charAt(at - 1))
                    && !Character.isLetterOrDigit(written.charAt(at + word.length()))) {
                return true;
            }
            at = written.indexOf(word, at + 1);
        }
        return false;
    }
}
