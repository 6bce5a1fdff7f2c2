package letter.batch;

import letter.diagnostic.Result;
import letter.document.MapNode;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.pipeline.Input;
import letter.pipeline.Role;
import letter.profile.OtherTargets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the targets of a list are called, so that none of them slips into a letter to another. It is
 * known before the letters are made where targets are files of a manifest, or rows for one
 * applicant in a list that can be read twice.
 */
final class OtherNames {
    /** A list of a million rows is not to be kept in memory for it. */
    private static final int MOST = 10_000;

    private final BatchRequest asked;
    private final Lists list;
    private final Library library;
    private final List<String> names = new ArrayList<>();
    private final Set<String> files = new HashSet<>();

    OtherNames(BatchRequest asked, Lists list, Library library) {
        this.asked = asked;
        this.list = list;
        this.library = library;
    }

    /** The names, and those of what lies under every row. */
    List<String> with(Optional<Input> profile, Optional<Input> target) {
        if (profile.isPresent()) {
            add(profile.get().node().get("target"));
        }
        if (target.isPresent()) {
            names.addAll(OtherTargets.names(target.get().node()));
        }
        boolean files = asked.list().format() == ListFormat.YAML;
        if (files || profile.isPresent() && asked.list().again()) {
            read();
        }
        return names;
    }

    private void read() {
        Result<Rows> opened = list.open();
        if (opened.value().isEmpty()) {
            return;
        }
        try (Rows rows = opened.value().get()) {
            Optional<Row> row = rows.next();
            for (long i = 0; row.isPresent() && i < asked.most() && names.size() < MOST; i++) {
                row.get().entry().value().ifPresent(this::add);
                row = rows.next();
            }
        } catch (IOException unreadable) {
            // The letters are made from the same list, and complain of it.
            return;
        }
    }

    private void add(Entry entry) {
        Optional<ScalarNode> target = entry.target();
        if (target.isPresent() && files.add(target.get().text())) {
            Optional<Input> input = library.get(target.get(), Role.TARGET).value();
            if (input.isPresent()) {
                names.addAll(OtherTargets.names(input.get().node()));
            }
        }
        add(entry.own().get("target"));
        for (Entry.Cell cell : entry.cells()) {
            if (cell.namesTarget()) {
                names.add(cell.value().text());
            }
        }
    }

    private void add(Optional<Node> target) {
        if (target.isPresent() && target.get() instanceof MapNode map) {
            names.addAll(OtherTargets.names(map));
        }
    }
}
