package letter.profile;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.document.Field;
import letter.value.Personal;
import letter.value.Personal.Kind;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** Who the applicant is, and how to reach them. */
public record Basics(
        @Field("The name that heads and signs the letter") @Personal(Kind.APPLICANT) Text name,
        @Field("What the applicant is: a profession or a role") Optional<Text> label,
        @Field(value = "The company or institution under which the letter is written", own = true)
                @Personal(Kind.ORGANIZATION)
                Optional<Text> affiliation,
        @Field(value = "A picture of the applicant; not used in letters", aliases = "picture")
                @Personal(Kind.URL)
                Optional<Text> image,
        @Field("E-mail address") @Personal(Kind.EMAIL) Optional<Text> email,
        @Field("Telephone number, with its country code") @Personal(Kind.PHONE)
                Optional<Text> phone,
        @Field(value = "A web page", aliases = "website") @Personal(Kind.URL) Optional<Text> url,
        @Field("A summary for the CV; not used in letters") Optional<Text> summary,
        @Field(value = "Where the applicant lives", brief = "city")
                Optional<PostalAddress> location,
        @Field("Accounts on networks") List<OnlineProfile> profiles,
        @Field(value = "Anything that a template of yours needs", own = true) Extra extra,
        Location at) {}
