package letter.batch;

import letter.diagnostic.Source;
import letter.document.ListNode;
import letter.document.MapNode;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.pipeline.Fingerprints;
import letter.pipeline.Form;
import letter.pipeline.Job;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a letter was made from.
 *
 * @param made what alone decides how it turns out, as a SHA-256 in hexadecimal
 */
public record Trace(List<Input> inputs, String made) {

    /**
     * A file that went into it.
     *
     * @param hash SHA-256 of its text in UTF-8, in hexadecimal
     */
    public record Input(String name, String hash) {}

    /** The trace of a letter. */
    static Trace of(Planned planned, Memory.Setting setting) {
        List<Input> inputs = new ArrayList<>();
        for (Source source : planned.inputs()) {
            byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
            inputs.add(new Input(source.name(), Fingerprints.hexadecimal(text)));
        }
        StringBuilder all = new StringBuilder(8192).append(setting.always());
        Job job = planned.job();
        Optional<Node> letter = job.document().get("letter");
        if (letter.isEmpty() || letter.get().get("date").isEmpty()) {
            all.append('\n').append(setting.undated());
        }
        Form form = job.form();
        all.append('\n').append(form.formats()).append(form.width()).append(form.redact());
        all.append('\n').append(job.stem()).append('\n');
        write(job.document(), all);
        if (form.redact()) {
            // Whom the profile's own target names is redacted, also in a letter to another.
            write(job.own(), all);
        }
        return new Trace(
                inputs, Fingerprints.hexadecimal(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** All that a node says, so that no two say the same in the same words. */
    private static void write(Node node, StringBuilder out) {
        if (node instanceof ScalarNode scalar) {
            out.append(scalar.literal() ? '|' : '"');
            out.append(scalar.text().length()).append(':').append(scalar.text());
        } else if (node instanceof ListNode list) {
            out.append('[');
            for (Node item : list.items()) {
                write(item, out);
            }
            out.append(']');
        } else if (node instanceof MapNode map) {
            out.append('{');
            for (MapNode.Member member : map.members()) {
                out.append(member.key().length()).append(':').append(member.key());
                write(member.value(), out);
            }
            out.append('}');
        } else {
            out.append('~');
        }
    }
}
