package letter.cli;

import letter.batch.ListFile;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How far a list is worked through, on a terminal; nothing anywhere else. It counts rows where the
 * list tells how many there are, and else how much of its file is read.
 */
final class Progress implements AutoCloseable {
    private static final long MEGABYTE = 1 << 20;

    private final Console console;
    private final boolean shown;
    private final AtomicLong read = new AtomicLong();
    private long size = -1;
    private boolean byRows = true;
    private Optional<ProgressBar> bar = Optional.empty();

    Progress(Session session) {
        this.console = session.console();
        ReportOptions options = session.reporter().options();
        this.shown =
                console.environment().isTerminal(2)
                        && !options.quiet()
                        && options.form().equals("text")
                        && !console.environment().variable("TERM").equals("dumb");
    }

    /** The same list, its bytes counted as they are read. */
    ListFile counted(ListFile list) {
        if (!shown) {
            return list;
        }
        if (list.again()) {
            size = Path.of(list.name()).toFile().length();
        }
        ListFile.Opening opening = () -> new Counting(list.opening().open(), read);
        return new ListFile(list.name(), list.base(), list.format(), opening, list.again());
    }

    /** Counts what is read of a file. */
    private static final class Counting extends FilterInputStream {
        private final AtomicLong read;

        Counting(InputStream in, AtomicLong read) {
            super(in);
            this.read = read;
            read.set(0);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            read.addAndGet(Math.max(0, count));
            return count;
        }
    }

    /** Begins, with as many rows as there are, where that is known. */
    void begin(OptionalLong rows) {
        if (!shown) {
            return;
        }
        byRows = rows.isPresent() || size < 0;
        int columns = Terminal.columns(console.environment()) - 1;
        ProgressBarBuilder builder =
                new ProgressBarBuilder()
                        .setTaskName("letters")
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .setMaxRenderedLength(columns)
                        .setConsumer(
                                // Not told how wide it is, it asks a library that is not here.
                                new DelegatingProgressBarConsumer(
                                        text -> console.complain("\r" + text), columns))
                        .setInitialMax(byRows ? rows.orElse(-1) : size)
                        .showSpeed();
        if (!byRows) {
            builder.setUnit(" MB", MEGABYTE);
        }
        bar = Optional.of(builder.build());
    }

    /** A row more is done. */
    void step() {
        if (bar.isPresent()) {
            if (byRows) {
                bar.get().step();
            } else {
                bar.get().stepTo(read.get());
            }
        }
    }

    /** Makes room for a line; the bar comes again below it. */
    void clear() {
        if (bar.isPresent()) {
            console.complain("\r\u001B[K");
        }
    }

    @Override
    public void close() {
        if (bar.isPresent()) {
            bar.get().close();
            bar = Optional.empty();
            console.complain("\r\u001B[K");
        }
    }
}
