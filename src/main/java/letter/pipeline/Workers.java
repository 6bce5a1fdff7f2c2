package letter.pipeline;

import letter.diagnostic.Result;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes many letters on all processors; the results are those of one thread, in the same order. */
final class Workers {
    /** Fewer are made sooner than threads are started and their code is compiled. */
    private static final int MANY = 64;

    private Workers() {}

    /** What becomes of one job. */
    interface Maker {
        Result<Made> make(Job job, Decoders decoders);
    }

    static List<Result<Made>> make(List<Job> jobs, Maker maker) {
        int threads = Runtime.getRuntime().availableProcessors();
        if (jobs.size() < MANY || threads == 1) {
            return part(jobs, maker);
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<Result<Made>>>> parts = new ArrayList<>();
            int size = (jobs.size() + threads - 1) / threads;
            for (int start = 0; start < jobs.size(); start += size) {
                List<Job> part = jobs.subList(start, Math.min(start + size, jobs.size()));
                parts.add(workers.submit(() -> part(part, maker)));
            }
            List<Result<Made>> made = new ArrayList<>(jobs.size());
            for (Future<List<Result<Made>>> part : parts) {
                made.addAll(finished(part));
            }
            return made;
        } finally {
            workers.shutdownNow();
        }
    }

    /** With decoders of its own, as each is for one thread. */
    private static List<Result<Made>> part(List<Job> jobs, Maker maker) {
        Decoders decoders = new Decoders();
        List<Result<Made>> made = new ArrayList<>(jobs.size());
        for (Job job : jobs) {
            made.add(maker.make(job, decoders));
        }
        return made;
    }

    private static <T> T finished(Future<T> part) {
        try {
            return part.get();
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
}
