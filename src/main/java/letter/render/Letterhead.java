package letter.render;

import letter.markdown.LinkTarget;
import letter.template.Markup;
import letter.value.Text;
import letter.value.Variable;
import letter.view.Sender;

import java.util.List;
import java.util.Optional;

/** The sender on a page: what leads somewhere is a link, in formats that have links. */
public record Letterhead(
        @Variable(value = "Name", from = "basics.name") Text name,
        @Variable(value = "Company or institution", from = "basics.affiliation")
                Optional<Text> affiliation,
        @Variable(value = "The lines of the address", from = "basics.location") List<Text> address,
        @Variable(value = "Telephone number", from = "basics.phone") Optional<Markup> phone,
        @Variable(value = "E-mail address", from = "basics.email") Optional<Markup> email,
        @Variable(value = "Web page", from = "basics.url") Optional<Markup> url) {

    static Letterhead of(Sender sender, Notation notation) {
        return new Letterhead(
                sender.name(),
                sender.affiliation(),
                sender.address(),
                contact(sender.phone(), Contact.PHONE, notation),
                contact(sender.email(), Contact.EMAIL, notation),
                contact(sender.url(), Contact.URL, notation));
    }

    /** What the words of a letterhead can lead to. */
    private enum Contact {
        PHONE,
        EMAIL,
        URL
    }

    private static Optional<Markup> contact(
            Optional<Text> words, Contact contact, Notation notation) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Text text = words.get();
        String destination = notation.hasLinks() ? destination(text.value(), contact) : "";
        String written =
                LinkTarget.isLive(destination)
                        ? notation.contact(text, LinkTarget.encoded(destination))
                        : notation.text(text);
        return Optional.of(Markup.words(written));
    }

    private static String destination(String words, Contact contact) {
        return switch (contact) {
            case PHONE -> telephone(words);
            case EMAIL -> mail(words);
            case URL -> words;
        };
    }

    /** The number as it is dialled; nothing where it holds more than a number. */
    private static String telephone(String number) {
        StringBuilder out = new StringBuilder("tel:");
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9' || c == '+' && out.length() == 4) {
                out.append(c);
            } else if (" \u00A0-./()".indexOf(c) < 0) {
                return "";
            }
        }
        return out.toString();
    }

    /** Nothing where a mail could not be sent like this, or would be sent to someone else. */
    private static String mail(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (" ?&%#,;:/\\<>()\"".indexOf(address.charAt(i)) >= 0) {
                return "";
            }
        }
        int at = address.indexOf('@');
        boolean whole = at > 0 && at < address.length() - 1 && address.indexOf('@', at + 1) < 0;
        return whole ? "mailto:" + address : "";
    }
}
