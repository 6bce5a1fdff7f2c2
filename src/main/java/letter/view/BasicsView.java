package letter.view;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Text;
import letter.value.Variable;

import java.util.Optional;

/** Who the applicant is. */
public record BasicsView(
        @Variable(value = "The applicant's name", from = "basics.name") Text name,
        @Variable(value = "Profession or role", from = "basics.label") Optional<Text> label,
        @Variable(value = "Company or institution", from = "basics.affiliation")
                Optional<Text> affiliation,
        @Variable(value = "E-mail address", from = "basics.email") Optional<Text> email,
        @Variable(value = "Telephone number", from = "basics.phone") Optional<Text> phone,
        @Variable(value = "Web page", from = "basics.url") Optional<Text> url,
        @Variable(value = "City", from = "basics.location.city") Optional<Text> city,
        @Variable(value = "Names of the user's own", from = "basics.extra") Extra extra,
        Location at) {}
