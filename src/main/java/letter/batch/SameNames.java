package letter.batch;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.pipeline.Form;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds letters of a manifest that would be written into one file, before any is made. */
final class SameNames implements Conveyor.Stations<SameNames.Place, Optional<Diagnostic>> {
    private final Planner planner;
    private final Claims claims = new Claims();
    private final Problems problems = new Problems();

    /** A row's name, where it has one, and what is wrong where another has it. */
    record Place(Row row, Optional<Planner.Outline> outline, Optional<Diagnostic> taken) {}

    private SameNames(Planner planner) {
        this.planner = planner;
    }

    static List<Diagnostic> in(Lists list, long most, Planner planner) {
        Result<Rows> opened = list.open();
        SameNames names = new SameNames(planner);
        if (opened.value().isPresent()) {
            try (Rows rows = opened.value().get()) {
                new Conveyor<>(names).run(rows, most);
            } catch (IOException unreadable) {
                names.problems.add(list.unreadable(unreadable));
            }
        }
        return names.problems.all();
    }

    @Override
    public Place first(Row row) {
        return new Place(row, planner.outline(row).value(), Optional.empty());
    }

    @Override
    public Place look(Place place) {
        if (place.outline().isEmpty()) {
            return place;
        }
        Form form = place.outline().get().form();
        Row row = place.row();
        FileName name = place.outline().get().name();
        return new Place(
                row, place.outline(), claims.claim(row.number(), row.at(), name, form.formats()));
    }

    @Override
    public Optional<Diagnostic> second(Place place) {
        return place.taken();
    }

    @Override
    public void done(Optional<Diagnostic> taken) {
        if (taken.isPresent()) {
            problems.add(taken.get());
        }
    }

    @Override
    public void pause() {
        // Nobody waits for names.
    }
}
