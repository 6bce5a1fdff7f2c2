package letter.language;

import letter.value.Text;

import java.util.List;

/** Lists in a French sentence: {@code A, B et C}, with a narrow blank before semicolons. */
final class FrenchJoining extends Joining {
    FrenchJoining() {
        super("et", "()«»");
    }

    /** After the one conjunction of a pair a comma divides nothing else. */
    @Override
    boolean holdsComma(List<Text> items) {
        return super.holdsComma(items.size() == 2 ? items.subList(0, 1) : items);
    }

    @Override
    String semicolon(List<Text> items) {
        return "\u202F;";
    }
}
