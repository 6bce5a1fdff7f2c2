package letter.language;

/**
 * Lists in a German sentence: {@code A, B und C}.
 *
 * <p>Unlike in other languages no comma stands before the conjunction: where an item brings an
 * {@code und} or a comma of its own, {@code sowie} tells where the last one begins.
 */
final class GermanJoining extends Joining {
    GermanJoining() {
        super("und", "()„“«»");
    }

    @Override
    String clearly(String mark, String next) {
        return " sowie ";
    }
}
