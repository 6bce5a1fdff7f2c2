package letter.view;

import letter.language.Language;
import letter.profile.PostalAddress;
import letter.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The lines of an address: {@code Street 5}, {@code 50090 Tartu, Estonia}; the code after the town
 * where the country writes it so: {@code Cambridge, MA 02139, United States}.
 */
final class AddressLines {
    private AddressLines() {}

    static List<Text> of(PostalAddress address, Language language) {
        List<Text> lines = new ArrayList<>();
        if (address.address().isPresent()) {
            lines.add(address.address().get());
        }
        String town = town(address, language);
        if (!town.isEmpty()) {
            lines.add(new Text(town));
        }
        return lines;
    }

    private static String town(PostalAddress address, Language language) {
        String city = value(address.city());
        String region = value(address.region());
        String code = value(address.postalCode());
        String country = "";
        if (address.countryCode().isPresent()) {
            country = value(language.country(address.countryCode().get()));
        }
        if (region.equals(city) || region.equals(country)) {
            region = "";
        }
        String line =
                codeFollows(value(address.countryCode()))
                        ? join(join(city, ", ", region), " ", code)
                        : join(join(code, " ", city), ", ", region);
        return join(line, ", ", country);
    }

    private static boolean codeFollows(String country) {
        return switch (country.toUpperCase(Locale.ROOT)) {
            case "US", "CA", "AU", "GB", "IE", "NZ", "IN" -> true;
            default -> false;
        };
    }

    private static String join(String left, String mark, String right) {
        return left.isEmpty() ? right : right.isEmpty() ? left : left + mark + right;
    }

    private static String value(Optional<Text> text) {
        return text.isPresent() ? text.get().value() : "";
    }
}
