package letter.batch;

import letter.diagnostic.Source;
import letter.pipeline.Origin;
import letter.pipeline.Request;

import java.util.Optional;

/**
 * What a call asks for of a job list.
 *
 * @param profile under every row that names none
 * @param target under every row that names none
 * @param request the options that hold for every letter; formats, if they are asked for
 * @param name how files are named, before the list's own patterns
 * @param most how many rows are made
 * @param strict whether a warning fails its letter
 */
public record BatchRequest(
        ListFile list,
        Optional<Origin> profile,
        Optional<Origin> target,
        Request request,
        Optional<Source> name,
        Shard shard,
        long most,
        boolean strict) {

    /** The same of another list. */
    public BatchRequest of(ListFile other) {
        return new BatchRequest(other, profile, target, request, name, shard, most, strict);
    }

    /** The same, where every letter has to have a date of its own. */
    public BatchRequest dated() {
        return new BatchRequest(list, profile, target, request.dated(), name, shard, most, strict);
    }
}
