package letter.profile;

import letter.document.Field;
import letter.value.Text;

import java.util.Optional;

/** An account on a network. */
public record OnlineProfile(
        @Field("The network") Optional<Text> network,
        @Field("The name there") Optional<Text> username,
        @Field("Its address") Optional<Text> url) {}
