package letter.cli;

import letter.document.JsonText;
import letter.pipeline.Made;

import java.util.List;

/** How long letters are, for those who ask. */
final class Account {
    private Account() {}

    /** The same for programs, a letter a line. */
    static String json(List<Made> letters) {
        StringBuilder out = new StringBuilder();
        for (Made letter : letters) {
            out.append("{\"letter\":").append(JsonText.quoted(letter.stem()));
            out.append(",\"words\":").append(letter.measure().words());
            out.append(",\"characters\":").append(letter.measure().characters()).append("}\n");
        }
        return out.toString();
    }

    /** Lines such as {@code anna: 312 words, 1904 characters (the body, without the frame)}. */
    static String of(List<Made> letters) {
        StringBuilder out = new StringBuilder();
        for (Made letter : letters) {
            out.append(letter.stem()).append(": ").append(letter.measure().words());
            out.append(" words, ").append(letter.measure().characters());
            out.append(" characters (the body, without the frame)\n");
        }
        return Harmless.text(out.toString());
    }
}
