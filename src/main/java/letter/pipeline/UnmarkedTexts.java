package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.document.ListNode;
import letter.document.MapNode;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.profile.Profiles;
import letter.value.LanguageTag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a profile's sentences that a letter in another language would take as they are. */
final class UnmarkedTexts {
    private static final List<String> NO_SENTENCES =
            List.of("template", "layout", "language", "date", "select", "place", "extra");

    private final Source profile;
    private final List<ScalarNode> found = new ArrayList<>();

    private UnmarkedTexts(Source profile) {
        this.profile = profile;
    }

    /**
     * A warning where the letter is in another language than its profile says that it is in.
     *
     * @param document the profile with its target, merged
     * @param own the profile as its file has it
     */
    static List<Diagnostic> check(Node document, Node own, LanguageTag language) {
        LanguageTag said = Precedence.language(Profiles.folded(own), Optional.empty());
        Problems problems = new Problems();
        if (said.language().equals(language.language())) {
            return problems.all();
        }
        UnmarkedTexts texts = new UnmarkedTexts(own.at().source());
        texts.look(document);
        if (!texts.found.isEmpty()) {
            int count = texts.found.size();
            problems.add(
                    Code.UNMARKED_LANGUAGE,
                    texts.found.get(0).at(),
                    (count == 1 ? "this text counts" : "this and other texts count")
                            + " as '"
                            + said
                            + "', but the letter is in '"
                            + language
                            + "'",
                    "give both: {"
                            + said
                            + ": …, "
                            + language
                            + ": …}; or say 'letter.language: "
                            + language
                            + "' in the profile, if it is written in that");
        }
        return problems.all();
    }

    private void look(Node document) {
        if (!(document instanceof MapNode map)) {
            return;
        }
        if (map.get("letter").isPresent() && map.get("letter").get() instanceof MapNode letter) {
            for (MapNode.Member member : letter.members()) {
                if (!NO_SENTENCES.contains(member.key())) {
                    add(member.value());
                }
            }
        }
        for (MapNode.Member section : map.members()) {
            if (section.value() instanceof ListNode entries) {
                for (Node entry : entries.items()) {
                    Optional<Node> statement = entry.get("statement");
                    if (statement.isPresent()) {
                        add(statement.get());
                    }
                }
            }
        }
    }

    /** What a target, an overlay or an option says is said for this letter. */
    private void add(Node node) {
        if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                add(item);
            }
        } else if (node instanceof ScalarNode text && text.at().source() == profile) {
            found.add(text);
        }
    }
}
