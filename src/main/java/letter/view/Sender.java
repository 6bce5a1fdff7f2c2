package letter.view;

import letter.value.Text;
import letter.value.Variable;

import java.util.List;
import java.util.Optional;

/** The letterhead: who writes. */
public record Sender(
        @Variable(value = "Name", from = "basics.name") Text name,
        @Variable(value = "Company or institution", from = "basics.affiliation")
                Optional<Text> affiliation,
        @Variable(value = "The lines of the address", from = "basics.location") List<Text> address,
        @Variable(value = "Telephone number", from = "basics.phone") Optional<Text> phone,
        @Variable(value = "E-mail address", from = "basics.email") Optional<Text> email,
        @Variable(value = "Web page", from = "basics.url") Optional<Text> url) {}
