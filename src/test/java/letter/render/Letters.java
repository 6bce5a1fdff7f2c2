package letter.render;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.markdown.Body;
import letter.markdown.BodyParser;
import letter.template.TemplateStore;
import letter.value.LanguageTag;
import letter.value.Text;
import letter.view.Enclosures;
import letter.view.Frame;
import letter.view.Sender;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Letters for tests, and the bundled layouts that show them. */
final class Letters {
    private Letters() {}

    /** All that a letter can have. */
    static Letter whole() {
        return in("en");
    }

    static Letter in(String language) {
        return Letter.of(frame(language), body(BODY));
    }

    /** Only what every letter has. */
    static Letter least() {
        Sender sender =
                new Sender(
                        text("Li Na"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        Frame frame =
                new Frame(
                        sender,
                        List.of(),
                        text("1 May 2025"),
                        Optional.empty(),
                        text("Dear Hiring Manager,"),
                        text("Kind regards,"),
                        text("Li Na"),
                        Optional.empty(),
                        tag("en"));
        return Letter.of(frame, body("I am writing to you."));
    }

    /** A letter with the same text in every place that a text can have. */
    static Letter everywhere(String value) {
        Text text = text(value);
        Optional<Text> some = Optional.of(text);
        Sender sender = new Sender(text, some, List.of(text, text), some, some, some);
        Enclosures enclosures = new Enclosures(text, List.of(text, text), text);
        Frame frame =
                new Frame(
                        sender,
                        List.of(text, text),
                        text,
                        some,
                        text,
                        text,
                        text,
                        Optional.of(enclosures),
                        tag("en"));
        return Letter.of(frame, body("Body."));
    }

    static final String BODY =
            """
            # Motivation letter for SMILES 2025

            I am writing to apply for SMILES 2025, where the programme meets *exactly* what I \
            work on: how large language models forget, and how one can tell that they did.

            I am completing the first year of my master's programme in Data Science at the \
            University of Tartu. In my research I study **machine unlearning** together with \
            Dr Maria Tamm and the [NLP lab](https://example.org/nlp?a=1&b=2) there; the code is \
            in `unlearn_bench`.

            I have two years of experience at Northlight AI, where I led two projects from the \
            first sketch to production:

            - an assistant for customer support, with its own way to build a knowledge graph \
            and a retrieval engine that we wrote ourselves;
            - a clustering of texts with Siamese networks, which outperforms reducing the \
            dimensions first and clustering afterwards.

            It taught me to work in a team, to use new tools on real data under pressure, and to \
            set tasks so that good results come soon. Since then I have wanted to understand why \
            these models behave as they do, and that is what brought me back to the university.

            I took part in SMILES in each of the past two years. Last year I classified \
            hallucinations of language models by topological features, in a project led by \
            Dr Ng. We worked in a remote team; in person one can go deeper.

            Thank you for taking the time to consider my application.
            """;

    private static Frame frame(String language) {
        Sender sender =
                new Sender(
                        text("Zoë O'Neil-Łukasz"),
                        Optional.of(text("Northlight AI")),
                        List.of(text("Riia 23b"), text("51010 Tartu, Estonia")),
                        Optional.of(text("+372 5555 0147")),
                        Optional.of(text("zoe.lukasz@example.org")),
                        Optional.of(text("https://zoe.example.org")));
        return new Frame(
                sender,
                List.of(
                        text("SMILES Admissions Committee"),
                        text("Skolkovo Institute"),
                        text("12 Example Street, 999077 Harbin")),
                text("Tartu, 20 April 2025"),
                Optional.empty(),
                text("Dear SMILES Admissions Committee,"),
                text("Sincerely,"),
                text("Zoë O'Neil-Łukasz"),
                Optional.of(
                        new Enclosures(
                                text("Enclosures"),
                                List.of(text("Curriculum vitae"), text("Transcript of records")),
                                text("Curriculum vitae and Transcript of records"))),
                tag(language));
    }

    private static Body body(String markdown) {
        Result<Body> body = BodyParser.parse(markdown, Source.file("b", markdown));
        return body.value().orElseThrow();
    }

    static String render(Letter letter, String layout, Format format, int width) {
        return render(letter, layout(layout), format, width);
    }

    static String render(Letter letter, Layout layout, Format format, int width) {
        Result<byte[]> bytes = format.renderer().render(letter, layout, width);
        return new String(value(bytes), StandardCharsets.UTF_8);
    }

    static Layout layout(String name) {
        return value(
                Layout.load(
                        new TemplateStore(List.of()).findLayout(name).orElseThrow(),
                        List.of(Format.values())));
    }

    static Text text(String value) {
        return new Text(value);
    }

    static LanguageTag tag(String tag) {
        return LanguageTag.parse(tag).orElseThrow();
    }

    private static <T> T value(Result<T> result) {
        for (Diagnostic diagnostic : result.diagnostics()) {
            throw new AssertionError(diagnostic.message() + " " + diagnostic.hint());
        }
        return result.value().orElseThrow();
    }
}
