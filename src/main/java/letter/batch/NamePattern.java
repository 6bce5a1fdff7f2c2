package letter.batch;

import letter.diagnostic.Location;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.render.Format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the files of letters are named: <code>{target.name}/{basics.name}.{format}</code>.
 *
 * @param text as it was written
 * @param at its place
 * @param format the one that its extension says, if it says one
 */
record NamePattern(String text, Location at, List<NamePart> parts, Optional<Format> format) {

    /** The usual one: {@code anna.md}, or {@code anna-smiles.md} where the row has a target. */
    static NamePattern usual(boolean withTarget) {
        List<NamePart> parts = new ArrayList<>();
        parts.add(NamePart.Known.PROFILE);
        if (withTarget) {
            parts.add(new NamePart.Literal("-"));
            parts.add(NamePart.Known.TARGET);
        }
        parts.add(new NamePart.Literal("."));
        parts.add(NamePart.Known.FORMAT);
        String text = withTarget ? "{profile}-{target}" : "{profile}";
        return new NamePattern(
                text, Source.option("--name", text).whole(), parts, Optional.empty());
    }

    static Result<NamePattern> parse(String text, Location at) {
        return new NamePatternReader(text, at).read();
    }

    /**
     * Whether a name cannot be told without what the files hold.
     *
     * @param profile whether there is a file that the applicant's name is
     * @param target whether there is one that the target's name is
     */
    boolean readsDocument(boolean profile, boolean target) {
        for (NamePart part : parts) {
            if (part instanceof NamePart.Value
                    || part == NamePart.Known.LANGUAGE
                    || part == NamePart.Known.PROFILE && !profile
                    || part == NamePart.Known.TARGET && !target) {
                return true;
            }
        }
        return false;
    }
}
