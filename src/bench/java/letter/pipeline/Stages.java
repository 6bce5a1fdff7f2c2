package letter.pipeline;

import letter.bench.Corpus;
import letter.bench.ManyLetters;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.Node;
import letter.document.Syntax;
import letter.document.TextFile;
import letter.markdown.Body;
import letter.markdown.BodyParser;
import letter.markdown.MarkdownValue;
import letter.markdown.Merged;
import letter.markdown.Normaliser;
import letter.profile.Profile;
import letter.profile.ProfileRules;
import letter.profile.Profiles;
import letter.render.Format;
import letter.render.Letter;
import letter.template.TemplateStore;
import letter.template.ValueWriter;
import letter.value.Prose;
import letter.value.Text;
import letter.view.LetterView;
import letter.view.Proofreader;
import letter.view.Selection;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What each stage of the way of a letter takes, once it is warm. See stages.sh. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
public class Stages {
    private static final int COUNT = 220;
    private static final int CHUNK = 50;

    private static final ValueWriter MARKDOWN =
            new ValueWriter() {
                @Override
                public String text(Text text) {
                    return MarkdownValue.text(text);
                }

                @Override
                public String prose(Prose prose) {
                    return MarkdownValue.prose(prose);
                }
            };

    /** One letter on its way, with all that a stage takes from the stages before. */
    private record Letters(
            Job job,
            letter.pipeline.Setup setup,
            Selection selection,
            LetterView view,
            Merged merged,
            Letter letter) {}

    private final List<Source> yaml = new ArrayList<>();
    private final List<Source> json = new ArrayList<>();
    private final List<Letters> letters = new ArrayList<>();
    private List<Path> files;
    private Path folder;
    private Path out;
    private Reuse reuse;
    private Pipeline pipeline;
    private int next;

    @Setup
    public void prepare() throws IOException {
        Path samples = Path.of(System.getProperty("profiles"));
        folder = Files.createTempDirectory("profiles");
        files = Corpus.of(samples, ".yaml").write(COUNT, folder);
        Corpus inJson = Corpus.of(samples, "resume.json");
        TemplateStore store = new TemplateStore(List.of());
        Templates templates = new Templates(store);
        Request all = ManyLetters.request(files, Format.values());
        List<Job> jobs = Jobs.of(all, new Problems());
        reuse = new Reuse(jobs.get(0).targets());
        pipeline = new Pipeline(store);
        for (int i = 0; i < COUNT; i++) {
            yaml.add(TextFile.read(files.get(i)).value().orElseThrow());
            json.add(Source.file("resume.json", inJson.text(i)));
            letters.add(prepared(jobs.get(i), all, templates));
        }
    }

    private Letters prepared(Job job, Request request, Templates templates) {
        letter.pipeline.Setup setup =
                letter.pipeline.Setup.of(job, request, templates, reuse)
                        .value()
                        .orElseThrow();
        Selection selection = setup.selected();
        LetterView view = setup.worded(selection);
        Body body = setup.merged(view).value().orElseThrow();
        Merged merged =
                setup.template().compiled().render(view.body(), MARKDOWN).value().orElseThrow();
        return new Letters(job, setup, selection, view, merged, Letter.of(view.frame(), body));
    }

    @TearDown
    public void remove() throws IOException {
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private int next() {
        next = (next + 1) % COUNT;
        return next;
    }

    @Benchmark
    public Result<Source> a_read_file() {
        return TextFile.read(files.get(next()));
    }

    @Benchmark
    public org.yaml.snakeyaml.nodes.Node b_compose_library() {
        return new Yaml().compose(new StringReader(yaml.get(next()).text()));
    }

    @Benchmark
    public Result<Node> b_compose_yaml() {
        return Documents.read(yaml.get(next()), Syntax.YAML);
    }

    @Benchmark
    public Result<Node> b_read_json() {
        return Documents.read(json.get(next()), Syntax.JSON);
    }

    @Benchmark
    public Result<Profile> c_decode() {
        Letters one = letters.get(next());
        return Profiles.decode(
                one.job().document(),
                reuse.decoder(one.setup().language().tag(), one.job().own()));
    }

    @Benchmark
    public int d_check() {
        Letters one = letters.get(next());
        letter.pipeline.Setup setup = one.setup();
        Node document = one.job().document();
        return ProfileRules.check(setup.profile(), document).size()
                + reuse.otherTargets().check(document).size()
                + setup.template().unsaid(setup.wording()).size()
                + UnmarkedTexts.check(document, one.job().own(), setup.language().tag()).size()
                + Proofreader.read(
                                setup.wording(), setup.target(), one.selection(), setup.language())
                        .size();
    }

    @Benchmark
    public Selection e_select() {
        return letters.get(next()).setup().selected();
    }

    @Benchmark
    public LetterView f_word() {
        Letters one = letters.get(next());
        return one.setup().worded(one.selection());
    }

    @Benchmark
    public Result<Merged> g_merge() {
        Letters one = letters.get(next());
        return one.setup().template().compiled().render(one.view().body(), MARKDOWN);
    }

    @Benchmark
    public Result<Body> h_parse_body() {
        Letters one = letters.get(next());
        return BodyParser.parse(Normaliser.body(one.merged().text()), one.setup().template().source());
    }

    @Benchmark
    public Result<byte[]> i_render_md() {
        return render(Format.MD);
    }

    @Benchmark
    public Result<byte[]> i_render_txt() {
        return render(Format.TXT);
    }

    @Benchmark
    public Result<byte[]> i_render_html() {
        return render(Format.HTML);
    }

    private Result<byte[]> render(Format format) {
        Letters one = letters.get(next());
        return format.renderer().render(one.letter(), one.setup().layout(), 0);
    }

    /** A directory for the letters of one call. */
    @State(Scope.Thread)
    public static class Output {
        private Path folder;

        @Setup(Level.Invocation)
        public void make() throws IOException {
            folder = Files.createTempDirectory("letters");
        }

        @TearDown(Level.Invocation)
        public void remove() throws IOException {
            for (int i = 0; i < CHUNK; i++) {
                Files.delete(folder.resolve(i + ".md"));
            }
            Files.delete(folder.resolve(".letters"));
            Files.delete(folder);
        }
    }

    @Benchmark
    @OperationsPerInvocation(CHUNK)
    public Result<List<Path>> j_write(Output output) {
        List<OutputFile> all = new ArrayList<>();
        for (int i = 0; i < CHUNK; i++) {
            byte[] bytes = letters.get(next()).merged().text().getBytes(StandardCharsets.UTF_8);
            all.add(new OutputFile(output.folder.resolve(i + ".md"), bytes));
        }
        return OutputFiles.write(all, false);
    }

    @Benchmark
    @OperationsPerInvocation(CHUNK)
    public Result<List<Made>> k_letter_md() {
        return pipeline.generate(chunk(Format.MD));
    }

    @Benchmark
    @OperationsPerInvocation(CHUNK)
    public Result<List<Made>> k_letter_html() {
        return pipeline.generate(chunk(Format.HTML));
    }

    private Request chunk(Format format) {
        next = (next + CHUNK) % (COUNT - CHUNK);
        return ManyLetters.request(files.subList(next, next + CHUNK), format);
    }
}
