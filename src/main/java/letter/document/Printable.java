package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;

import java.util.Optional;

/** Tells the characters of a text from those that only control a terminal or mean nothing. */
final class Printable {
    private Printable() {}

    /** The index of the first that is none, or -1. */
    static int firstUnprintable(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c == '\n') {
                continue;
            }
            int codePoint = text.codePointAt(i);
            if (!isPrintable(codePoint)) {
                return i;
            }
            i += Character.charCount(codePoint) - 1;
        }
        return -1;
    }

    /** Not a control character but tabs and line breaks, not half a pair, not a noncharacter. */
    static boolean isPrintable(int c) {
        if (c < 0xA0) {
            return c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c == '\r' || c == 0x85;
        }
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noncharacter = c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
        return !surrogate && !noncharacter;
    }

    /** The complaint of one that is not. */
    static Diagnostic complaint(int c, Location at) {
        return new Diagnostic(
                Code.CONTROL_CHARACTER,
                at,
                "the character " + Shown.name(c) + " cannot be printed",
                Optional.of("delete it; it may have come along with copied text"));
    }
}
