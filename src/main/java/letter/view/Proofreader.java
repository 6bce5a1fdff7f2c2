package letter.view;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.language.Language;
import letter.profile.Entry;
import letter.profile.Target;
import letter.profile.Wording;
import letter.value.Prose;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** What a careful reader objects to in what goes into a letter, before it is made. */
public final class Proofreader {
    private final Problems problems = new Problems();
    private final Language language;

    /** The words that are only true beside others, once a statement may say them. */
    private Optional<Mention> fragile = Optional.empty();

    private Proofreader(Language language) {
        this.language = language;
    }

    /** Everything to object to, each with its place; warnings alone. */
    public static List<Diagnostic> read(
            Wording wording, Target target, Selection selection, Language language) {
        Proofreader reader = new Proofreader(language);
        reader.readWording(wording);
        reader.readOpening(wording);
        int score = 0;
        int entries = 0;
        for (Shortlist<?> list : selection.all()) {
            for (Candidate<?> candidate : list.candidates()) {
                reader.readEntry(candidate);
                score += candidate.score();
                entries++;
            }
        }
        if (score == 0 && entries > 0) {
            reader.nothingMeets(target);
        }
        return reader.problems.all();
    }

    private void nothingMeets(Target target) {
        if (!target.topics().isEmpty() || !target.keywords().isEmpty()) {
            problems.add(
                    Code.NOTHING_MATCHES,
                    target.at(),
                    "no entry has a keyword that '" + target.name() + "' asks for",
                    "give entries 'keywords' that stand among its 'topics' or 'keywords'");
        }
    }

    private void readWording(Wording wording) {
        boolean why =
                wording.motivation().isPresent()
                        || wording.opening().isPresent()
                        || !wording.reasons().isEmpty();
        if (!why) {
            problems.add(
                    Code.THIN_LETTER,
                    wording.at(),
                    "nothing says why you apply",
                    "write letter.motivation, and target.letter.reasons");
        }
    }

    /** A salutation of the applicant's own may ask for either. */
    private void readOpening(Wording wording) {
        if (wording.opening().isEmpty() || wording.salutation().isPresent()) {
            return;
        }
        Prose opening = wording.opening().get();
        if (!language.opensWell(opening.paragraphs().get(0))) {
            problems.add(
                    Code.OPENING_CASE,
                    opening.at(),
                    "the first paragraph does not go on from the salutation",
                    "look at its first letter: after the salutation, letters in '"
                            + language.tag()
                            + "' go on in "
                            + (language.opensWell("a") ? "small letters" : "capitals"));
        }
    }

    private void readEntry(Candidate<?> candidate) {
        Entry entry = candidate.entry();
        Optional<Text> name = entry.named();
        if (candidate.fate() == Fate.AHEAD && name.isPresent()) {
            problems.add(
                    Code.ENTRY_AHEAD,
                    entry.usage().at(),
                    "'" + name.get() + "' lies ahead of this letter, and is left out",
                    "look at its dates, and at the date of the letter");
        }
        if (candidate.fate().isIn() && entry.usage().statement().isPresent()) {
            readStatement(entry.usage().statement().get());
        }
    }

    private void readStatement(Prose statement) {
        if (!says(statement, fragile())) {
            return;
        }
        for (String words : language.fragileWords()) {
            Mention mention = new Mention(List.of(words));
            if (says(statement, mention)) {
                problems.add(
                        Code.FRAGILE_STATEMENT,
                        place(statement, mention),
                        "'" + words + "' is only true beside other entries, or for a while",
                        "let the statement name its own subject, and years by their number");
            }
        }
    }

    private Mention fragile() {
        if (fragile.isEmpty()) {
            fragile = Optional.of(new Mention(language.fragileWords()));
        }
        return fragile.get();
    }

    private static boolean says(Prose statement, Mention words) {
        for (String paragraph : statement.paragraphs()) {
            if (words.isIn(paragraph)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The place of the words themselves; where they are written in another way, the statement's.
     */
    private static Location place(Prose statement, Mention words) {
        Location at = statement.at();
        if (!at.hasLine()) {
            return at;
        }
        String text = at.source().text();
        int start = at.index();
        int found = words.find(text, start, Math.min(text.length(), start + reach(statement)));
        return found < 0 ? at : at.source().atIndex(found);
    }

    /**
     * How far a statement goes in its file at most: indents and escapes come on top of its text.
     */
    private static int reach(Prose statement) {
        int length = 0;
        for (String paragraph : statement.paragraphs()) {
            length += paragraph.length();
        }
        return 2 * length + 100;
    }
}
