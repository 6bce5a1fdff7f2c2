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
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How far a list is worked through, on a terminal; nothing anywhere else. It counts rows where the
 * list tells how many there are, and else how much of its file is read.
 */
final class Progress implements AutoCloseable {
    private static final long KILOBYTE = 1 << 10;
    private static final long MEGABYTE = 1 << 20;

    /** In megabytes, the bar of a smaller file would stand at 0 of 0. */
    private static final long FEW_MEGABYTES = 10 * MEGABYTE;

    private static final DecimalFormat SPEED =
            new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT));

    private final Console console;
    private final boolean shown;
    private final AtomicLong read = new AtomicLong();
    private long size = -1;
    private boolean byRows = true;
    private long rows;
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
        int width = Terminal.columns(console.environment()) - 1;
        ProgressBarBuilder builder =
                new ProgressBarBuilder()
                        .setTaskName("letters")
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .setConsumer(
                                new DelegatingProgressBarConsumer(
                                        text -> console.complain("\r" + text), width))
                        .setInitialMax(byRows ? rows.orElse(-1) : size)
                        .showSpeed(SPEED);
        if (!byRows) {
            boolean small = size < FEW_MEGABYTES;
            builder.setUnit(small ? " kB" : " MB", small ? KILOBYTE : MEGABYTE);
        }
        bar = Optional.of(builder.build());
    }

    /** A row more is done. */
    void step() {
        if (bar.isPresent() && byRows) {
            bar.get().step();
        } else if (bar.isPresent()) {
            rows++;
            bar.get().stepTo(read.get()).setExtraMessage(" " + rows + " rows");
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
