package letter.profile;

import letter.document.Field;
import letter.value.Text;

import java.util.Optional;

/** A place where post arrives, in JSON Resume's fields. */
public record PostalAddress(
        @Field("Street and number") Optional<Text> address,
        @Field("Postal code") Optional<Text> postalCode,
        @Field("City") Optional<Text> city,
        @Field("State or region") Optional<Text> region,
        @Field("Country, in two letters: EE") Optional<Text> countryCode) {}
