package letter.template;

import letter.diagnostic.Result;
import letter.diagnostic.Source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A template whose files stand in the test. */
record MemoryFolder(TreeMap<String, String> texts) implements TemplateFolder {

    static MemoryFolder of(String body) {
        return of(Map.of("body.en.mustache", body));
    }

    static MemoryFolder of(Map<String, String> texts) {
        return new MemoryFolder(new TreeMap<>(texts));
    }

    MemoryFolder with(String file, String text) {
        TreeMap<String, String> more = new TreeMap<>(texts);
        more.put(file, text);
        return new MemoryFolder(more);
    }

    @Override
    public String name() {
        return "own";
    }

    @Override
    public boolean bundled() {
        return false;
    }

    @Override
    public String place() {
        return "templates/own";
    }

    @Override
    public List<String> files() {
        return List.copyOf(texts.keySet());
    }

    @Override
    public boolean has(String fileName) {
        return texts.containsKey(fileName);
    }

    @Override
    public Optional<Result<Source>> part(String fileName) {
        if (!has(fileName)) {
            return Optional.empty();
        }
        Source source = Source.file(fileName, texts.get(fileName));
        return Optional.of(new Result<>(Optional.of(source), List.of()));
    }
}
