package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.document.Component.Count;
import letter.document.Component.Kind;
import letter.value.LanguageTag;
import letter.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decoding of one document: goes down its nodes and the record's components side by side. */
final class Decoding implements Values {
    /** The lists whose entries are called by the titles of works. */
    private static final List<String> TITLED = List.of("publications", "courses");

    private final Class<?> root;
    private final LanguageTag language;
    private final Map<Class<?>, Codec<?>> codecs;
    private final Optional<Lasting> lasting;
    private final Problems problems;
    private final Gathered gathered = new Gathered();
    private final Texts texts;
    private final Words words;

    Decoding(
            Class<?> root,
            LanguageTag language,
            Map<Class<?>, Codec<?>> codecs,
            Optional<Lasting> lasting,
            Problems problems) {
        this.root = root;
        this.language = language;
        this.codecs = codecs;
        this.lasting = lasting;
        this.problems = problems;
        this.texts = new Texts(language, problems, gathered.variants());
        this.words = new Words(problems);
    }

    Optional<?> root(Node node) {
        if (!(node instanceof MapNode map)) {
            problems.add(WrongShape.root(root, node));
            return Optional.empty();
        }
        Optional<?> decoded = record(Shape.of(root), map);
        gathered.report(problems);
        return problems.hasErrors() ? Optional.empty() : decoded;
    }

    @Override
    public Optional<Text> text(String key, Node node) {
        if (isEmpty(node)) {
            problems.add(
                    Code.EMPTY_FIELD,
                    node.at(),
                    "'" + key + "' has an empty entry",
                    "fill it in, or remove it");
            return Optional.empty();
        }
        return texts.text(key, node);
    }

    @Override
    public Problems problems() {
        return problems;
    }

    /** The record in this map; empty where something in it is wrong, which has been said then. */
    private Optional<?> record(Shape shape, MapNode map) {
        List<Component> fields = shape.fields();
        Keys keys = new Keys(root, shape, map, problems, gathered);
        Object[] row = shape.row(map.at());
        boolean whole = true;
        for (int i = 0; i < fields.size(); i++) {
            if (keys.has(i)) {
                Optional<?> value = field(keys.field(i), keys.node(i));
                if (value.isPresent()) {
                    shape.put(row, i, value.get());
                } else {
                    whole = false;
                }
            } else if (fields.get(i).required()) {
                whole = false;
                if (!keys.isExcused(i)) {
                    reportMissing(fields.get(i), map);
                }
            }
        }
        return whole ? Optional.of(shape.create(row)) : Optional.empty();
    }

    private void reportMissing(Component field, MapNode map) {
        problems.add(
                Code.MISSING_FIELD,
                map.at(),
                WrongShape.names(field) + " is missing",
                "add '" + field.name() + ": …'" + WrongShape.meaning(field));
    }

    /** Maps, lists and prose, in which most of a document stands, are decoded once. */
    private Optional<?> field(Component field, Node node) {
        boolean large =
                node instanceof MapNode || node instanceof ListNode || field.kind() == Kind.PROSE;
        return large && lasting.isPresent() && lasting.get().holds(node)
                ? once(field, node, lasting.get())
                : anew(field, node);
    }

    private Optional<?> once(Component field, Node node, Lasting lasting) {
        Optional<Decoded> known = lasting.of(node);
        if (known.isEmpty()) {
            Problems own = new Problems();
            Decoding decoding = new Decoding(root, language, codecs, Optional.empty(), own);
            Optional<?> value = decoding.anew(field, node);
            known = Optional.of(new Decoded(node, value, own.all(), decoding.gathered));
            lasting.keep(known.get());
        }
        problems.addAll(known.get().problems());
        gathered.addAll(known.get().gathered());
        return known.get().value();
    }

    private Optional<?> anew(Component field, Node node) {
        if (isEmpty(node)) {
            return empty(field, node);
        }
        if (field.count() == Count.LIST) {
            return list(field, node);
        }
        Optional<?> value = value(field, node);
        boolean wrapped =
                field.count() == Count.OPTIONAL
                        && field.kind() != Kind.INTEGER
                        && field.kind() != Kind.EXTRA;
        return wrapped && value.isPresent() ? Optional.of(value) : value;
    }

    /** Whether the node says nothing: no value, blanks, a map without keys. */
    static boolean isEmpty(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Texts.isInvisible(scalar.text());
        }
        return node instanceof NullNode || node instanceof MapNode map && map.members().isEmpty();
    }

    private Optional<?> empty(Component field, Node node) {
        boolean own = field.own();
        if (own || field.required()) {
            problems.add(
                    own ? Code.EMPTY_FIELD : Code.MISSING_FIELD,
                    node.at(),
                    "'" + field.name() + "' is empty",
                    field.required() ? "fill it in" : "fill it in, or remove the key");
            return Optional.empty();
        }
        gathered.empty(field.name(), node.at());
        return field.nothing();
    }

    private Optional<?> list(Component field, Node node) {
        if (!(node instanceof ListNode list)) {
            problems.add(WrongShape.notAList(field, node));
            return Optional.empty();
        }
        if (list.items().isEmpty()) {
            return field.nothing();
        }
        if (!TITLED.contains(field.name())) {
            return items(field, list);
        }
        texts.beginTitles();
        Optional<?> values = items(field, list);
        texts.endTitles();
        return values;
    }

    private Optional<?> items(Component field, ListNode list) {
        List<Object> values = new ArrayList<>(list.items().size());
        boolean whole = true;
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            if (isEmpty(item)) {
                whole &= emptyItem(field, item);
                continue;
            }
            if (item instanceof ScalarNode scalar
                    && scalar.commented()
                    && field.name().equals("highlights")) {
                texts.checkComment(scalar);
            }
            Optional<?> value = value(field, item);
            if (value.isPresent()) {
                values.add(value.get());
            } else {
                whole = false;
            }
        }
        return whole ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private boolean emptyItem(Component field, Node item) {
        if (field.own()) {
            problems.add(
                    Code.EMPTY_FIELD,
                    item.at(),
                    "an entry of '" + field.name() + "' is empty",
                    "fill it in, or remove it");
            return false;
        }
        gathered.empty(field.name() + "[]", item.at());
        return true;
    }

    private Optional<?> value(Component field, Node node) {
        return switch (field.kind()) {
            case TEXT -> texts.text(field.name(), node);
            case PROSE -> texts.prose(field.name(), node);
            case DATE, LANGUAGE, INTEGER, WORD -> words.value(field, node);
            case EXTRA -> extra(field, node);
            default -> other(field, node);
        };
    }

    private Optional<?> other(Component field, Node node) {
        Codec<?> codec = codecs.get(field.type());
        if (codec != null) {
            return codec.decode(field.name(), node, this);
        }
        if (field.kind() == Kind.RECORD) {
            return nested(field, node);
        }
        throw new IllegalStateException("no codec for " + field.type());
    }

    private Optional<?> nested(Component field, Node node) {
        if (node instanceof MapNode map) {
            return record(field.shape(), map);
        }
        if (node instanceof ScalarNode && !field.brief().isEmpty()) {
            MapNode.Member only = new MapNode.Member(field.brief(), node.at(), node);
            MapNode whole = new MapNode(List.of(only), node.at());
            return record(field.shape(), whole);
        }
        problems.add(WrongShape.notAMap(field, node));
        return Optional.empty();
    }

    private Optional<Extra> extra(Component field, Node node) {
        if (node instanceof MapNode map) {
            return new Extras(texts, field, problems, gathered).names(map);
        }
        problems.add(WrongShape.notAMap(field, node));
        return Optional.empty();
    }
}
