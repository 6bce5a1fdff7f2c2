package letter.redact;

import letter.markdown.Inline;
import letter.markdown.Inline.Code;
import letter.markdown.Inline.Emphasis;
import letter.markdown.Inline.Link;
import letter.markdown.Inline.Strong;
import letter.markdown.Inline.Words;
import letter.markdown.MarkdownWriter;
import letter.markdown.ProseReader;
import letter.value.Prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts stand-ins into the applicant's Markdown: into what it says, however it is escaped or
 * emphasised. A link that leads to somebody becomes its words.
 */
final class ProseRedaction {
    private final TextRedaction texts;

    ProseRedaction(TextRedaction texts) {
        this.texts = texts;
    }

    Prose prose(Prose prose) {
        List<String> paragraphs = new ArrayList<>(prose.paragraphs().size());
        for (String paragraph : prose.paragraphs()) {
            paragraphs.add(paragraph(paragraph));
        }
        return new Prose(paragraphs, prose.at());
    }

    /** As it was written, to the letter, where there is nothing to hide. */
    private String paragraph(String markdown) {
        List<Inline> content = ProseReader.paragraph(markdown);
        List<Inline> unlinked = unlinked(content);
        String words = words(unlinked);
        List<Finder.Hit> hits = withFullStop(Finder.find(texts.known(), words), words);
        if (hits.isEmpty() && unlinked.equals(content)) {
            return markdown;
        }
        List<Inline> redacted = new Leaves(hits, words).all(unlinked);
        String said = texts.with(hits, words, 0, words.length());
        String written = MarkdownWriter.line(redacted);
        // A name that begins in one emphasis and ends in another takes them with it.
        return words(ProseReader.paragraph(written)).equals(said)
                ? written
                : MarkdownWriter.line(List.of(new Words(said)));
    }

    /** The one that ends both {@code Smith & Co.} and the paragraph ends the paragraph. */
    private static List<Finder.Hit> withFullStop(List<Finder.Hit> hits, String words) {
        int last = hits.size() - 1;
        if (last < 0 || hits.get(last).end() < words.length() || !words.endsWith(".")) {
            return hits;
        }
        List<Finder.Hit> cut = new ArrayList<>(hits);
        cut.set(last, hits.get(last).upTo(words.length() - 1));
        return cut;
    }

    private List<Inline> unlinked(List<Inline> content) {
        List<Inline> kept = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Link link && leadsToSomebody(link)) {
                kept.addAll(link.content());
            } else if (inline instanceof Emphasis emphasis) {
                kept.add(new Emphasis(unlinked(emphasis.content())));
            } else if (inline instanceof Strong strong) {
                kept.add(new Strong(unlinked(strong.content())));
            } else {
                kept.add(inline);
            }
        }
        return kept;
    }

    private boolean leadsToSomebody(Link link) {
        Known known = texts.known();
        String destination = Addresses.decoded(link.destination());
        boolean titled =
                link.title().isPresent() && !Finder.find(known, link.title().get()).isEmpty();
        return titled || known.isIn(destination) || !Finder.find(known, destination).isEmpty();
    }

    private static String words(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Words words) {
                out.append(words.text());
            } else if (inline instanceof Code code) {
                out.append(code.text());
            } else if (inline instanceof Emphasis emphasis) {
                out.append(words(emphasis.content()));
            } else if (inline instanceof Strong strong) {
                out.append(words(strong.content()));
            } else if (inline instanceof Link link) {
                out.append(words(link.content()));
            }
        }
        return out.toString();
    }

    /** Walks along what a paragraph says, piece by piece, and puts the stand-ins in. */
    private final class Leaves {
        private final List<Finder.Hit> hits;
        private final String words;
        private int at;

        Leaves(List<Finder.Hit> hits, String words) {
            this.hits = hits;
            this.words = words;
        }

        List<Inline> all(List<Inline> content) {
            List<Inline> redacted = new ArrayList<>();
            for (Inline inline : content) {
                Optional<Inline> one = one(inline);
                if (one.isPresent()) {
                    add(one.get(), redacted);
                }
            }
            return redacted;
        }

        private Optional<Inline> one(Inline inline) {
            if (inline instanceof Words words) {
                String text = next(words.text());
                return text.isEmpty() ? Optional.empty() : Optional.of(new Words(text));
            } else if (inline instanceof Code code) {
                String text = next(code.text());
                return text.isEmpty() ? Optional.empty() : Optional.of(new Code(text));
            } else if (inline instanceof Emphasis emphasis) {
                List<Inline> content = all(emphasis.content());
                return content.isEmpty() ? Optional.empty() : Optional.of(new Emphasis(content));
            } else if (inline instanceof Strong strong) {
                List<Inline> content = all(strong.content());
                return content.isEmpty() ? Optional.empty() : Optional.of(new Strong(content));
            } else if (inline instanceof Link link) {
                List<Inline> content = all(link.content());
                return content.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Link(link.destination(), link.title(), content));
            }
            throw new IllegalStateException("an inline of no kind that letters know");
        }

        private String next(String piece) {
            int from = at;
            at += piece.length();
            return texts.with(hits, words, from, at);
        }

        private void add(Inline inline, List<Inline> content) {
            int last = content.size() - 1;
            if (last >= 0
                    && inline instanceof Words words
                    && content.get(last) instanceof Words before) {
                content.set(last, new Words(before.text() + words.text()));
            } else {
                content.add(inline);
            }
        }
    }
}
