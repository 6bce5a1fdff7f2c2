package letter.profile;

import letter.document.Field;
import letter.value.Personal;
import letter.value.Personal.Kind;
import letter.value.Text;

import java.util.Optional;

/** An account on a network. */
public record OnlineProfile(
        @Field("The network") Optional<Text> network,
        @Field("The name there") @Personal(Kind.ACCOUNT) Optional<Text> username,
        @Field("Its address") @Personal(Kind.URL) Optional<Text> url) {}
