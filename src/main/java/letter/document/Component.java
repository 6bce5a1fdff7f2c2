package letter.document;

import letter.diagnostic.Location;
import letter.value.LanguageTag;
import letter.value.PartialDate;
import letter.value.Prose;
import letter.value.Text;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One component of a record: a key of its map, what stands under it, and how often.
 *
 * @param type what it is, or what the {@code Optional} or the {@code List} holds
 * @param declared what its {@link Field} says, which only messages and the schema ask for
 */
record Component(String name, Kind kind, Count count, Class<?> type, Declared declared) {

    private static final Optional<?> NO_LIST = Optional.of(List.of());
    private static final Optional<?> NO_NUMBER = Optional.of(OptionalInt.empty());
    private static final Optional<?> NO_EXTRA = Optional.of(Extra.none());
    private static final Optional<?> NO_VALUE = Optional.of(Optional.empty());

    /** The words of an enum, as users write them: {@code in-person} for {@code IN_PERSON}. */
    private static final ClassValue<List<String>> WORDS =
            new ClassValue<>() {
                @Override
                protected List<String> computeValue(Class<?> type) {
                    List<String> words = new ArrayList<>();
                    for (Object constant : type.getEnumConstants()) {
                        words.add(word((Enum<?>) constant));
                    }
                    return List.copyOf(words);
                }
            };

    /** What the decoder makes of a value. */
    enum Kind {
        TEXT,
        PROSE,
        DATE,
        LANGUAGE,
        INTEGER,
        WORD,
        EXTRA,
        RECORD,
        FLAT,
        PLACE,
        OTHER
    }

    /** How many values there may be. */
    enum Count {
        ONE,
        OPTIONAL,
        LIST
    }

    static Component of(RecordComponent declared) {
        Class<?> raw = declared.getType();
        if (raw == Optional.class || raw == List.class) {
            Class<?> held = held(declared);
            Count count = raw == List.class ? Count.LIST : Count.OPTIONAL;
            return new Component(
                    declared.getName(), kind(held), count, held, new Declared(declared));
        }
        Kind kind = kind(raw);
        Count count = kind == Kind.INTEGER || kind == Kind.EXTRA ? Count.OPTIONAL : Count.ONE;
        return new Component(declared.getName(), kind, count, raw, new Declared(declared));
    }

    /**
     * The class between the angle brackets.
     *
     * <p>Read off the signature ({@code Ljava/util/List<Lletter/value/Text;>;}): generic types as
     * objects load thirty classes more at start.
     */
    private static Class<?> held(RecordComponent declared) {
        String signature = declared.getGenericSignature();
        int begin = signature.indexOf("<L");
        int end = signature.indexOf(";>;");
        String name = signature.substring(begin + 2, end).replace('/', '.');
        ClassLoader loader = declared.getDeclaringRecord().getClassLoader();
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("cannot decode a component of " + signature, e);
        }
    }

    private static Kind kind(Class<?> type) {
        if (type == Text.class) {
            return Kind.TEXT;
        } else if (type == Prose.class) {
            return Kind.PROSE;
        } else if (type == PartialDate.class) {
            return Kind.DATE;
        } else if (type == LanguageTag.class) {
            return Kind.LANGUAGE;
        } else if (type == OptionalInt.class) {
            return Kind.INTEGER;
        } else if (type == Extra.class) {
            return Kind.EXTRA;
        } else if (type == Location.class) {
            return Kind.PLACE;
        } else if (type.isEnum()) {
            return Kind.WORD;
        } else if (Flat.class.isAssignableFrom(type)) {
            return Kind.FLAT;
        }
        return type.isRecord() ? Kind.RECORD : Kind.OTHER;
    }

    /** The same field under another name of it, by which complaints then call it. */
    Component as(String key) {
        return key.equals(name) ? this : new Component(key, kind, count, type, declared);
    }

    /** How the record that it holds stands in a map. */
    Shape shape() {
        return declared.shape(type);
    }

    boolean required() {
        return count == Count.ONE;
    }

    /** What the record holds where there is no value, and none is required. */
    Optional<?> nothing() {
        if (count == Count.LIST) {
            return NO_LIST;
        }
        return switch (kind) {
            case INTEGER -> NO_NUMBER;
            case EXTRA -> NO_EXTRA;
            default -> NO_VALUE;
        };
    }

    /** Whether it is letter's own, where an empty value is an error; an alias is another's word. */
    boolean own() {
        return declared.own() && name.equals(declared.name());
    }

    /** The key for which a text alone stands where a map belongs; empty where there is none. */
    String brief() {
        return declared.brief();
    }

    List<String> aliases() {
        return declared.aliases();
    }

    /** The least whole number that it takes. */
    int least() {
        return declared.least();
    }

    String description() {
        return declared.description();
    }

    /** All words that it takes: {@code in-person}, {@code online}, {@code hybrid}. */
    List<String> words() {
        return WORDS.get(type);
    }

    /** What is spelt in another way than its name says so itself. */
    private static String word(Enum<?> constant) {
        String name = constant.name();
        String spelling = constant.toString();
        return spelling.equals(name) ? name.toLowerCase(Locale.ROOT).replace('_', '-') : spelling;
    }
}
