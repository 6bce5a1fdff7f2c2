package letter.value;

/** How many columns of a screen with letters of one width something takes. */
public final class ScreenWidth {
    private static final int FIRST_COMBINING = 0x300;
    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;

    private ScreenWidth() {}

    /** The columns of one character: none, one or two. */
    public static int of(int codePoint) {
        if (codePoint < FIRST_COMBINING) {
            return 1;
        }
        if (ScreenWidthTable.contains(ScreenWidthTable.NONE, codePoint)) {
            return 0;
        }
        return ScreenWidthTable.contains(ScreenWidthTable.TWO, codePoint) ? 2 : 1;
    }

    /** The columns of a text; an emoji made of several characters is one emoji. */
    public static int of(String text) {
        int columns = 0;
        int before = 0;
        int last = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == EMOJI_STYLE) {
                columns += last == 1 ? 1 : 0;
                last = 2;
            } else if (before != JOINER && !(isSkinTone(c) && last == 2)) {
                int own = of(c);
                columns += own;
                last = own == 0 ? last : own;
            } else if (before == JOINER && last < 2) {
                // A joiner that joins letters, as in Persian.
                columns += of(c);
                last = of(c);
            }
            before = c;
        }
        return columns;
    }

    private static boolean isSkinTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }
}
