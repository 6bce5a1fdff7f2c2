package letter.render;

import letter.markdown.Block;
import letter.markdown.Block.BulletList;
import letter.markdown.Block.Paragraph;
import letter.markdown.Inline;
import letter.markdown.Inline.Code;
import letter.markdown.Inline.Emphasis;
import letter.markdown.Inline.Link;
import letter.markdown.Inline.Strong;
import letter.markdown.Inline.Words;
import letter.markdown.Marks;
import letter.markdown.Merged;
import letter.markdown.Normaliser;
import letter.markdown.ProseReader;
import letter.value.Prose;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** HTML whose every value is words: no tag, no attribute and no script comes from one. */
final class HtmlNotation implements Notation {
    @Override
    public String text(Text text) {
        StringBuilder out = new StringBuilder(text.value().length() + 8);
        attribute(text.value(), out);
        return out.toString();
    }

    @Override
    public String prose(Prose prose) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : prose.paragraphs()) {
            if (out.length() > 0) {
                out.append(Marks.PARAGRAPH);
            }
            inlines(ProseReader.paragraph(paragraph), out);
        }
        return out.toString();
    }

    @Override
    public String blocks(List<Block> blocks, int width) {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            if (out.length() > 0) {
                out.append('\n');
            }
            if (block instanceof Paragraph paragraph) {
                element("p", paragraph.content(), out);
            } else if (block instanceof BulletList list) {
                list(list, out);
            }
        }
        return out.toString();
    }

    @Override
    public String subject(List<Inline> subject, int width) {
        StringBuilder out = new StringBuilder();
        inlines(subject, out);
        return out.toString();
    }

    @Override
    public boolean hasLinks() {
        return true;
    }

    @Override
    public String contact(Text words, String destination) {
        StringBuilder out = new StringBuilder();
        inline(new Link(destination, Optional.empty(), List.of(new Words(words.value()))), out);
        return out.toString();
    }

    @Override
    public byte[] page(Merged merged) {
        return Normaliser.page(merged);
    }

    private static void list(BulletList list, StringBuilder out) {
        out.append("<ul>\n");
        for (List<Inline> item : list.items()) {
            element("li", item, out);
            out.append('\n');
        }
        out.append("</ul>");
    }

    private static void element(String name, List<Inline> content, StringBuilder out) {
        out.append('<').append(name).append('>');
        inlines(content, out);
        out.append("</").append(name).append('>');
    }

    private static void inlines(List<Inline> content, StringBuilder out) {
        for (Inline inline : content) {
            inline(inline, out);
        }
    }

    private static void inline(Inline inline, StringBuilder out) {
        if (inline instanceof Words words) {
            words(words.text(), out);
        } else if (inline instanceof Code code) {
            element("code", List.of(new Words(code.text())), out);
        } else if (inline instanceof Emphasis emphasis) {
            element("em", emphasis.content(), out);
        } else if (inline instanceof Strong strong) {
            element("strong", strong.content(), out);
        } else if (inline instanceof Link link) {
            link(link, out);
        }
    }

    private static void link(Link link, StringBuilder out) {
        out.append("<a href=\"");
        attribute(link.destination(), out);
        if (link.title().isPresent()) {
            out.append("\" title=\"");
            attribute(link.title().get(), out);
        }
        out.append("\">");
        inlines(link.content(), out);
        out.append("</a>");
    }

    private static void words(String text, StringBuilder out) {
        escape(text, false, out);
    }

    /** Also for attributes in either kind of quotes: a page may use a value in both. */
    private static void attribute(String text, StringBuilder out) {
        escape(text, true, out);
    }

    private static void escape(String text, boolean quotes, StringBuilder out) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String entity = c > '>' ? "" : entity(c, quotes);
            if (!entity.isEmpty()) {
                out.append(text, start, i).append(entity);
                start = i + 1;
            }
        }
        out.append(start == 0 ? text : text.substring(start));
    }

    private static String entity(char c, boolean quotes) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> quotes ? "&quot;" : "";
            case '\'' -> quotes ? "&#39;" : "";
            default -> "";
        };
    }
}
