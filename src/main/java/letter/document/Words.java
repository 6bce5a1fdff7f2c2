package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.value.Blanks;
import letter.value.LanguageTag;
import letter.value.PartialDate;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads what is one word: dates, languages, whole numbers, and words of a list. */
final class Words {
    private static final int MOST_DIGITS = 9;

    private final Problems problems;

    Words(Problems problems) {
        this.problems = problems;
    }

    Optional<?> value(Component field, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.add(WrongShape.notAWord(field, node, what(field)));
            return Optional.empty();
        }
        String text = Blanks.collapse(scalar.text());
        Optional<?> value =
                switch (field.kind()) {
                    case DATE -> PartialDate.parse(text);
                    case LANGUAGE -> LanguageTag.parse(text);
                    case INTEGER -> number(text, field);
                    default -> word(text, field);
                };
        if (value.isEmpty()) {
            problems.add(
                    Code.BAD_VALUE,
                    scalar.at(),
                    "'" + field.name() + "' must be " + what(field) + ", not " + Shown.quoted(text),
                    hint(field, text));
        }
        return value;
    }

    private static String what(Component field) {
        return switch (field.kind()) {
            case DATE -> "a date";
            case LANGUAGE -> "a language";
            case INTEGER -> "a whole number";
            default -> "one of " + String.join(", ", field.words());
        };
    }

    private static String hint(Component field, String text) {
        return switch (field.kind()) {
            case DATE -> DateHint.of(field, text);
            case LANGUAGE -> "write its code: en, en-US, de";
            case INTEGER -> least(field);
            default -> wordHint(field, text);
        };
    }

    private static String least(Component field) {
        int least = field.least();
        return least == Integer.MIN_VALUE
                ? "write it in digits: 3"
                : "write it in digits, from " + least + " on";
    }

    private static String wordHint(Component field, String text) {
        Optional<String> meant = Suggestion.of(text, field.words());
        return meant.isPresent()
                ? "did you mean '" + meant.get() + "'?"
                : "write one of " + String.join(", ", field.words());
    }

    private static Optional<OptionalInt> number(String text, Component field) {
        int start = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - start;
        if (digits < 1 || digits > MOST_DIGITS) {
            return Optional.empty();
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return Optional.empty();
            }
        }
        int number = Integer.parseInt(text);
        // Only what is not positive can be too small: the annotation is not read for the rest.
        return number < 1 && number < field.least()
                ? Optional.empty()
                : Optional.of(OptionalInt.of(number));
    }

    private static Optional<Object> word(String text, Component field) {
        int at = field.words().indexOf(text);
        return at < 0 ? Optional.empty() : Optional.of(field.type().getEnumConstants()[at]);
    }
}
