package letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a command of the shell gave back. */
record Shell(int status, String output, String errors) {
    private static final String CACHE = Path.of("target/cache").toAbsolutePath().toString();

    static Shell run(Path directory, Map<String, String> variables, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(directory.toFile());
        // What letter can do without, it keeps where the build keeps its own files.
        builder.environment().put("XDG_CACHE_HOME", CACHE);
        builder.environment().putAll(variables);
        Path errors = Files.createTempFile("letter", ".err");
        builder.redirectError(errors.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        byte[] output = process.getInputStream().readAllBytes();
        int status = process.waitFor();
        String told = Files.readString(errors);
        Files.delete(errors);
        return new Shell(status, new String(output, StandardCharsets.UTF_8), told);
    }
}
