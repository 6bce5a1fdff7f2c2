package letter.redact;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.LanguageTag;
import letter.value.Lazy;
import letter.value.Prose;
import letter.value.Text;
import letter.view.BodyView;
import letter.view.Frame;
import letter.view.LetterView;
import letter.view.LetterWords;
import letter.view.Sender;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts stand-ins into a view: into every text that it holds, whatever component it stands in, so
 * that one that is added later is not forgotten.
 */
final class ViewRedaction {
    private final TextRedaction texts;
    private final ProseRedaction proses;

    ViewRedaction(TextRedaction texts) {
        this.texts = texts;
        this.proses = new ProseRedaction(texts);
    }

    LetterView view(LetterView view) {
        Frame frame = (Frame) record(view.frame());
        for (Object part : inOrderOfAppearance(view.body())) {
            // Only so that the stand-ins are numbered as a reader meets them.
            value(part);
        }
        return new LetterView(frame, (BodyView) record(view.body()));
    }

    /** The parts of a body, as the bundled templates say them. */
    private static List<Object> inOrderOfAppearance(BodyView body) {
        LetterWords words = body.letter();
        return List.of(
                body.target(),
                words.opening(),
                words.introduction(),
                words.education(),
                body.education(),
                body.projects().current(),
                words.work(),
                body.work(),
                body.volunteer(),
                words.projects(),
                body.projects().past(),
                body.publications(),
                body.awards(),
                words.motivation(),
                words.courses(),
                body.courses(),
                body.certificates(),
                words.reasons(),
                words.participation(),
                body.participation());
    }

    Record record(Record record) {
        if (record instanceof Sender sender) {
            return sender(sender);
        }
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(Records.get(record, components[i]));
        }
        return Records.like(record, values);
    }

    private Object value(Object value) {
        if (value instanceof Text text) {
            return texts.text(text);
        } else if (value instanceof Prose prose) {
            return proses.prose(prose);
        } else if (value instanceof Extra extra) {
            return extra(extra);
        } else if (value instanceof Optional<?> some) {
            return some.isPresent() ? Optional.of(value(some.get())) : some;
        } else if (value instanceof Lazy<?> later) {
            return Lazy.given(value(later.value()));
        } else if (value instanceof List<?> list) {
            return list(list);
        } else if (value instanceof Location
                || value instanceof LanguageTag
                || value instanceof Boolean) {
            return value;
        } else if (value instanceof Record record) {
            return record(record);
        }
        throw new IllegalStateException(
                "a view holds what cannot be redacted: " + value.getClass());
    }

    private List<Object> list(List<?> list) {
        List<Object> redacted = new ArrayList<>(list.size());
        for (Object item : list) {
            redacted.add(value(item));
        }
        return List.copyOf(redacted);
    }

    private Extra extra(Extra extra) {
        Map<String, Extra.Value> values = new LinkedHashMap<>();
        for (Map.Entry<String, Extra.Value> entry : extra.values().entrySet()) {
            values.put(entry.getKey(), (Extra.Value) value(entry.getValue()));
        }
        return new Extra(values);
    }

    /** The address is one stand-in, whatever its lines hold: a country, a code before a town. */
    private Sender sender(Sender sender) {
        return new Sender(
                texts.text(sender.name()),
                text(sender.affiliation()),
                sender.address().isEmpty()
                        ? List.of()
                        : List.of(new Text(Label.LOCATION.standIn(1))),
                text(sender.phone()),
                text(sender.email()),
                text(sender.url()));
    }

    private Optional<Text> text(Optional<Text> text) {
        return text.isPresent() ? Optional.of(texts.text(text.get())) : text;
    }
}
