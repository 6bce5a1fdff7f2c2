package letter.view;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Prose;
import letter.value.Text;
import letter.value.Variable;

import java.util.Optional;

/** A certificate. */
public record CertificateView(
        @Variable(
                        value = "The certificate, and who issued it: First Aid (Red Cross)",
                        from = "certificates[].phrase")
                Text phrase,
        @Variable(
                        value = "When it was issued, as an adverbial: in May 2020, in 2023",
                        from = "certificates[].date")
                Optional<Text> when,
        @Variable(value = "Who issued it", from = "certificates[].issuer") Optional<Text> issuer,
        @Variable(
                        value = "What the applicant says of it, in whole sentences",
                        from = "certificates[].statement")
                Optional<Prose> statement,
        @Variable(value = "Names of the user's own", from = "certificates[].extra") Extra extra,
        Location at) {}
