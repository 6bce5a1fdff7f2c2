package letter.profile;

import letter.document.Field;
import letter.value.PartialDate;
import letter.value.Personal;
import letter.value.Personal.Kind;
import letter.value.Text;

import java.util.Optional;

/** A certificate. */
public record Certificate(
        @Field("The certificate") Optional<Text> name,
        @Field("When it was issued") Optional<PartialDate> date,
        @Field("Its web page") @Personal(Kind.URL) Optional<Text> url,
        @Field("Who issued it") @Personal(Kind.ORGANIZATION) Optional<Text> issuer,
        Usage usage)
        implements Entry {
    @Override
    public Optional<Text> named() {
        return name;
    }

    @Override
    public Optional<PartialDate> startDate() {
        return date;
    }

    @Override
    public Optional<PartialDate> endDate() {
        return date;
    }
}
