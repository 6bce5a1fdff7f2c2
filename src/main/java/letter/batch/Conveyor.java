package letter.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Takes rows through two stations on all processors, with a look at each in between and at the end,
 * in the order of the rows. However long the list, few of them are under way at once.
 */
final class Conveyor<A, B> {
    private static final int BOX = 8;

    private final Stations<A, B> stations;
    private final int most;
    private final ExecutorService workers;
    private final Deque<Future<List<A>>> first = new ArrayDeque<>();
    private final Deque<Future<List<B>>> second = new ArrayDeque<>();

    /** What is done where; the stations by any thread, the looks by one. */
    interface Stations<A, B> {
        A first(Row row);

        /** In between, in order. */
        A look(A half);

        B second(A half);

        /** At the end, in order. */
        void done(B whole);

        /** Some have come to the end. */
        void pause();
    }

    Conveyor(Stations<A, B> stations) {
        int threads = Runtime.getRuntime().availableProcessors();
        this.stations = stations;
        this.most = threads + 1;
        this.workers = Executors.newFixedThreadPool(threads);
    }

    /** Takes these rows through, at most so many. */
    void run(Rows rows, long count) throws IOException {
        try {
            long left = count;
            boolean more = true;
            while (more || !first.isEmpty() || !second.isEmpty()) {
                while (more && first.size() < most && (isIdle() || rows.ready())) {
                    List<Row> box = box(rows, Math.min(left, BOX));
                    left -= box.size();
                    more = !box.isEmpty();
                    if (more) {
                        first.add(workers.submit(() -> first(box)));
                    }
                }
                if (!first.isEmpty()) {
                    pass();
                }
                if (second.size() >= most || first.isEmpty() && !second.isEmpty()) {
                    finish();
                }
            }
        } finally {
            stop();
        }
    }

    private boolean isIdle() {
        return first.isEmpty() && second.isEmpty();
    }

    private static List<Row> box(Rows rows, long most) throws IOException {
        List<Row> box = new ArrayList<>();
        while (box.size() < most && (box.isEmpty() || rows.ready())) {
            Optional<Row> row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            box.add(row.get());
        }
        return box;
    }

    private List<A> first(List<Row> box) {
        List<A> halves = new ArrayList<>(box.size());
        for (Row row : box) {
            halves.add(stations.first(row));
        }
        return halves;
    }

    private void pass() {
        List<A> looked = new ArrayList<>(BOX);
        for (A half : finished(first.remove())) {
            looked.add(stations.look(half));
        }
        second.add(workers.submit(() -> second(looked)));
    }

    private List<B> second(List<A> halves) {
        List<B> wholes = new ArrayList<>(halves.size());
        for (A half : halves) {
            wholes.add(stations.second(half));
        }
        return wholes;
    }

    private void finish() {
        for (B whole : finished(second.remove())) {
            stations.done(whole);
        }
        stations.pause();
    }

    private static <T> T finished(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void stop() {
        workers.shutdown();
        for (Future<?> work : first) {
            work.cancel(false);
        }
        try {
            // What has begun is finished: a file is written whole.
            workers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
