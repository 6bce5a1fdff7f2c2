package letter.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does the same to many things on all processors; the results are those of one thread, in the same
 * order.
 */
final class Workers {
    /** Fewer are done sooner than threads are started and their code is compiled. */
    private static final int MANY = 64;

    private Workers() {}

    /** What is done to each thing. */
    interface Work<T, R> {
        R on(T thing);
    }

    /** Makes the work for one thread. */
    interface Hiring<T, R> {
        Work<T, R> work();
    }

    static <T, R> List<R> each(List<T> things, Hiring<T, R> hiring) {
        if (things.isEmpty()) {
            return List.of();
        }
        int threads = Runtime.getRuntime().availableProcessors();
        if (things.size() < MANY || threads == 1) {
            return part(things, hiring.work());
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<R>>> parts = new ArrayList<>();
            int size = (things.size() + threads - 1) / threads;
            for (int start = 0; start < things.size(); start += size) {
                List<T> part = things.subList(start, Math.min(start + size, things.size()));
                parts.add(workers.submit(() -> part(part, hiring.work())));
            }
            List<R> done = new ArrayList<>(things.size());
            for (Future<List<R>> part : parts) {
                done.addAll(finished(part));
            }
            return done;
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T, R> List<R> part(List<T> things, Work<T, R> work) {
        List<R> done = new ArrayList<>(things.size());
        for (T thing : things) {
            done.add(work.on(thing));
        }
        return done;
    }

    private static <T> T finished(Future<T> part) {
        try {
            return part.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            if (failure.getCause() instanceof RuntimeException defect) {
                throw defect;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
