package letter.document;

import java.util.Optional;

/** How to say on the command line what {@code --set} cannot give at once. */
final class SetShape {
    private SetShape() {}

    /** {@code write --set target.recipient.name=…}; empty for what stands in a file. */
    static Optional<String> hint(Component field, Node node) {
        if (!node.at().source().typed()) {
            return Optional.empty();
        }
        String typed = node.at().source().text();
        boolean list = field.count() == Component.Count.LIST;
        StringBuilder path = new StringBuilder(typed.substring(0, typed.indexOf('=')));
        if (list && path.charAt(path.length() - 1) != ']') {
            path.append("[0]");
        }
        if (field.kind() == Component.Kind.RECORD) {
            path.append('.').append(Shape.of(field.type()).fields().get(0).name());
        }
        return Optional.of("--set gives one text: write --set '" + path + "=…'");
    }
}
