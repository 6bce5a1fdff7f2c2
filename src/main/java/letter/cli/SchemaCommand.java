package letter.cli;

import letter.diagnostic.Exit;
import letter.profile.Profiles;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.util.List;

/** {@code letter schema [profile | target | jobs | template]}: the JSON Schema, for editors. */
final class SchemaCommand implements Command {
    @Override
    public String name() {
        return "schema";
    }

    @Override
    public String sentence() {
        return "Print the JSON Schema of a kind of file.";
    }

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(
                Options.parameters(
                        "KIND",
                        "0..1",
                        "profile (the default), target, jobs or template.",
                        List.of("profile", "target", "jobs", "template")));
        Help.add(
                Options.report(spec),
                "letter schema > profile.schema.json",
                "letter schema target > target.schema.json",
                "letter schema jobs > jobs.schema.json");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        String kind = line.matchedPositionalValue(0, new String[] {"profile"})[0];
        String schema =
                switch (kind) {
                    case "profile" -> Profiles.schema();
                    case "target" -> Profiles.targetSchema();
                    case "jobs" -> Profiles.jobsSchema();
                    case "template" -> Profiles.templateSchema();
                    default ->
                            throw new ParameterException(
                                    line.commandSpec().commandLine(),
                                    "no schema of a '"
                                            + kind
                                            + "': there are profile, target, jobs, template");
                };
        session.console().print(schema);
        return Exit.OK;
    }
}
