package letter.render;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.template.CompiledTemplate;
import letter.template.Engine;
import letter.template.Flow;
import letter.template.Markup;
import letter.template.TemplateFolder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages around the body, ready for some formats; threads may share one. */
public final class Layout {
    private static final String STYLE = "style.css";

    private final Map<Format, CompiledTemplate> pages;
    private final Markup style;

    private Layout(Map<Format, CompiledTemplate> pages, Markup style) {
        this.pages = pages;
        this.style = style;
    }

    /** The layout of a folder, with its pages for these formats. */
    public static Result<Layout> load(TemplateFolder folder, List<Format> formats) {
        Problems problems = new Problems();
        Map<Format, CompiledTemplate> pages = new EnumMap<>(Format.class);
        for (Format format : formats) {
            String file = page(format);
            if (!folder.has(file)) {
                problems.add(
                        Code.UNKNOWN_TEMPLATE,
                        Source.file(folder.place(), "").whole(),
                        "the layout '" + folder.name() + "' has no page for " + format.extension(),
                        "write " + file);
                continue;
            }
            Optional<CompiledTemplate> page =
                    problems.take(Engine.compile(folder, file, Flow.PAGE, PageView.class));
            if (page.isPresent()) {
                pages.put(format, page.get());
            }
        }
        Markup style = new Markup(formats.contains(Format.HTML) ? style(folder, problems) : "");
        return problems.result(new Layout(pages, style));
    }

    /** The name of the file of a format's page. */
    public static String page(Format format) {
        return "page." + format.extension() + TemplateFolder.MUSTACHE;
    }

    CompiledTemplate of(Format format) {
        CompiledTemplate page = pages.get(format);
        if (page == null) {
            throw new IllegalStateException("a layout that was not loaded for " + format);
        }
        return page;
    }

    Markup style() {
        return style;
    }

    private static String style(TemplateFolder folder, Problems problems) {
        Optional<Result<Source>> part = folder.part(STYLE);
        if (part.isEmpty()) {
            return "";
        }
        Optional<Source> source = problems.take(part.get());
        if (source.isEmpty()) {
            return "";
        }
        String text = source.get().text();
        return (folder.bundled() ? text : printable(text)).strip();
    }

    /** A page is without control characters, whatever a style sheet of a user's has. */
    private static String printable(String style) {
        StringBuilder out = new StringBuilder(style.length());
        for (int i = 0; i < style.length(); i++) {
            char c = style.charAt(i);
            if (c >= ' ' || c == '\t' || c == '\n') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
