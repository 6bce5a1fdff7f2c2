package letter.cli;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;

/** A complaint as a workflow command of GitHub Actions: an annotation on the line of the file. */
final class DiagnosticGithub {
    private DiagnosticGithub() {}

    /** {@code ::error file=profile.yaml,line=3,col=5,title=MISSPELT_KEY::unknown key 'nmae'}. */
    static String of(Diagnostic diagnostic) {
        String command =
                switch (diagnostic.severity()) {
                    case ERROR -> "::error ";
                    case WARNING -> "::warning ";
                    case NOTE -> "::notice ";
                };
        StringBuilder out = new StringBuilder(command);
        Location at = diagnostic.at();
        if (!at.source().typed()) {
            out.append("file=").append(property(at.source().name())).append(',');
            if (at.hasLine()) {
                out.append("line=").append(at.line());
                out.append(",col=").append(at.column()).append(',');
            }
        }
        out.append("title=").append(diagnostic.code().name()).append("::");
        out.append(data(diagnostic.message()));
        if (diagnostic.hint().isPresent()) {
            out.append(data("\nhint: " + diagnostic.hint().get()));
        }
        return out.append('\n').toString();
    }

    /** A value in front of the message, where commas and colons have a meaning. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
