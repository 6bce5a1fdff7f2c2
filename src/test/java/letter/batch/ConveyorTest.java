package letter.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Location;
import letter.diagnostic.Result;
import letter.diagnostic.Source;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

class ConveyorTest {
    private final Recorder recorder = new Recorder();

    /** A row that says nothing. */
    private record Numbered(long number) implements Row {
        @Override
        public Location at() {
            return Source.file("list", "").whole();
        }

        @Override
        public Result<Entry> entry() {
            throw new IllegalStateException("nobody asks");
        }
    }

    /** As many rows as are asked for, and how far they were read. */
    private static final class Endless implements Rows {
        private final long end;
        private final AtomicLong read = new AtomicLong();

        Endless(long end) {
            this.end = end;
        }

        @Override
        public Optional<Row> next() throws IOException {
            if (read.get() == end) {
                throw new IOException("the disk is gone");
            }
            return Optional.of(new Numbered(read.incrementAndGet()));
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /** Remembers what came by; fails at one row, if it is to. */
    private static final class Recorder implements Conveyor.Stations<Long, Long> {
        private final List<Long> looked = new ArrayList<>();
        private final List<Long> done = new ArrayList<>();
        private long failsAt = -1;
        private long mostUnderWay;
        private Optional<Endless> rows = Optional.empty();

        @Override
        public Long first(Row row) {
            if (row.number() == failsAt) {
                throw new IllegalArgumentException("row " + failsAt);
            }
            return row.number();
        }

        @Override
        public Long look(Long half) {
            looked.add(half);
            return half;
        }

        @Override
        public Long second(Long half) {
            return half;
        }

        @Override
        public void done(Long whole) {
            done.add(whole);
            mostUnderWay = Math.max(mostUnderWay, rows.orElseThrow().read.get() - done.size());
        }

        @Override
        public void pause() {
            // Nobody is told.
        }
    }

    @Test
    void rows_are_looked_at_and_done_in_their_order() throws IOException {
        run(new Endless(-1), 1000);
        List<Long> all = LongStream.rangeClosed(1, 1000).boxed().toList();
        assertEquals(all, recorder.looked);
        assertEquals(all, recorder.done);
    }

    @Test
    void takes_no_more_rows_than_are_asked_for() throws IOException {
        Endless rows = new Endless(-1);
        run(rows, 37);
        assertEquals(37, rows.read.get());
        assertEquals(37, recorder.done.size());
    }

    @Test
    void few_are_under_way_however_many_there_are() throws IOException {
        run(new Endless(-1), 20_000);
        int threads = Runtime.getRuntime().availableProcessors();
        assertTrue(recorder.mostUnderWay <= 16L * 2 * (threads + 2), recorder.mostUnderWay + "");
    }

    @Test
    void a_defect_at_a_station_ends_the_run() {
        recorder.failsAt = 500;
        IllegalStateException defect =
                assertThrows(IllegalStateException.class, () -> run(new Endless(-1), 10_000));
        assertEquals("row 500", defect.getCause().getMessage());
        assertTrue(recorder.done.size() < 500);
    }

    @Test
    void a_list_that_breaks_off_ends_the_run() {
        assertThrows(IOException.class, () -> run(new Endless(100), 1000));
    }

    private void run(Endless rows, long most) throws IOException {
        recorder.rows = Optional.of(rows);
        new Conveyor<>(recorder).run(rows, most);
    }
}
