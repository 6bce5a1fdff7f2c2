package letter.profile;

import letter.document.Field;
import letter.value.Personal;
import letter.value.Personal.Kind;
import letter.value.Text;

import java.util.Optional;

/** A place where post arrives, in JSON Resume's fields. */
public record PostalAddress(
        @Field("Street and number") @Personal(Kind.HOME) Optional<Text> address,
        @Field("Postal code") @Personal(Kind.HOME) Optional<Text> postalCode,
        @Field("City") @Personal(Kind.HOME) Optional<Text> city,
        @Field("State or region") @Personal(Kind.HOME) Optional<Text> region,
        @Field("Country, in two letters: EE") Optional<Text> countryCode) {}
