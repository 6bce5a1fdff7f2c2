package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.value.Text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what stands under names that the user has made up. */
final class Extras {
    private final Texts texts;
    private final boolean own;
    private final Problems problems;
    private final Gathered gathered;

    Extras(Texts texts, Component field, Problems problems, Gathered gathered) {
        this.texts = texts;
        this.own = field.own();
        this.problems = problems;
        this.gathered = gathered;
    }

    Optional<Extra> names(MapNode map) {
        Map<String, Extra.Value> values = new LinkedHashMap<>();
        boolean whole = true;
        for (MapNode.Member member : map.members()) {
            if (Decoding.isEmpty(member.value())) {
                whole &= empty(member.key(), member.value());
                continue;
            }
            Optional<Extra.Value> value = value(member.key(), member.value());
            if (value.isPresent()) {
                values.put(member.key(), value.get());
            } else {
                whole = false;
            }
        }
        return whole
                ? Optional.of(new Extra(Collections.unmodifiableMap(values)))
                : Optional.empty();
    }

    private Optional<Extra.Value> value(String key, Node node) {
        if (node instanceof MapNode map) {
            Optional<Extra> names = names(map);
            return names.isPresent() ? Optional.of(new Extra.Names(names.get())) : Optional.empty();
        }
        if (node instanceof ListNode list) {
            return many(key, list);
        }
        Optional<Text> text = texts.text(key, node);
        return text.isPresent() ? Optional.of(new Extra.One(text.get())) : Optional.empty();
    }

    private Optional<Extra.Value> many(String key, ListNode list) {
        List<Extra.Value> values = new ArrayList<>();
        boolean whole = true;
        for (Node item : list.items()) {
            if (Decoding.isEmpty(item)) {
                whole &= empty(key, item);
                continue;
            }
            Optional<Extra.Value> value = value(key, item);
            if (value.isPresent()) {
                values.add(value.get());
            } else {
                whole = false;
            }
        }
        return whole ? Optional.of(new Extra.Many(List.copyOf(values))) : Optional.empty();
    }

    private boolean empty(String key, Node node) {
        if (own) {
            problems.add(
                    Code.EMPTY_FIELD,
                    node.at(),
                    Shown.quoted(key) + " is empty",
                    "fill it in, or remove it");
        } else {
            gathered.empty(Shown.brief(key), node.at());
        }
        return !own;
    }
}
