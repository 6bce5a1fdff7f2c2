package letter.redact;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.profile.Profile;
import letter.view.LetterView;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A letter without personal data: stand-ins where it would name somebody, {@code [name]}, {@code
 * [company 1]}, {@code +2 *** *** ***}, and the proof that none is left.
 *
 * <p>The same value has the same stand-in in all of a letter, numbered as a reader meets them. What
 * is personal, the records of the profile say of their components ({@link letter.value.Personal});
 * it is found wherever it stands in a sentence:
 *
 * <ul>
 *   <li>in any case, with any blanks between its words, and with the endings of grammar, the
 *       longest value first;
 *   <li>a single word of five letters or fewer, a place, and a part of a name only with its
 *       capital, since it could be an ordinary word: {@code Bolt}, {@code Reading}, {@code Will};
 *   <li>up to three letters or digits only as a whole word that is written in just that way: {@code
 *       AI}, {@code R};
 *   <li>in an address, where words run together, wherever five of its letters stand in a row.
 * </ul>
 */
public final class Redaction {
    private final Optional<TextRedaction> texts;

    private Redaction(Optional<TextRedaction> texts) {
        this.texts = texts;
    }

    /** A letter as it is. */
    public static Redaction none() {
        return new Redaction(Optional.empty());
    }

    /**
     * A letter without what these profiles mark as personal.
     *
     * @param profiles each in every language that its file has, the letter's own first
     */
    public static Redaction of(List<List<Profile>> profiles) {
        StandIns standIns = new StandIns();
        Known known = Subjects.of(profiles, standIns);
        return new Redaction(Optional.of(new TextRedaction(known, standIns)));
    }

    /** The same letter with stand-ins. */
    public LetterView view(LetterView view) {
        return texts.isPresent() ? new ViewRedaction(texts.get()).view(view) : view;
    }

    /**
     * What of the personal data a file still holds, as it is written or as it is read.
     *
     * @param bytes of the file, in UTF-8
     * @param extension of its format
     * @param template where such words could come from
     */
    public List<Diagnostic> search(byte[] bytes, String extension, Source template) {
        Problems problems = new Problems();
        if (texts.isPresent()) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            for (String reading : Readings.seen(text, extension)) {
                report(reading, false, extension, template, problems);
            }
            if (problems.all().isEmpty()) {
                report(Readings.raw(text), true, extension, template, problems);
            }
        }
        return problems.all();
    }

    /** In markup, only what can be nothing else counts: a style sheet may say Georgia. */
    private void report(
            String reading, boolean markup, String extension, Source template, Problems problems) {
        for (Finder.Hit hit : Finder.find(texts.get().known(), reading)) {
            if (hit.certain() || !markup) {
                String value = reading.substring(hit.start(), hit.end());
                int at = template.text().indexOf(value);
                problems.add(
                        Code.NOT_REDACTED,
                        at < 0 ? template.whole() : template.atIndex(at),
                        "the letter as " + extension + " would still say '" + value + "'",
                        "take it out of the template or the layout, or letter will not redact it");
                return;
            }
        }
    }
}
