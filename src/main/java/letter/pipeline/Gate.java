package letter.pipeline;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * What is done behind it is done whole, also where the process is interrupted: the end waits for
 * what has begun, and nothing new begins.
 */
public final class Gate {
    /** A pipe that nobody reads may hold a letter for ever; an interrupt has to end that, too. */
    private static final long MOST_SECONDS = 3;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Closing closing;

    /**
     * @param clearing what is still to be done when all is still
     */
    public Gate(Runnable clearing) {
        closing = new Closing(lock, clearing);
        Runtime.getRuntime().addShutdownHook(closing);
    }

    /** Nothing is done behind it any more. */
    void open() {
        try {
            Runtime.getRuntime().removeShutdownHook(closing);
        } catch (IllegalStateException ending) {
            // Then the process is at its end, and so is the gate.
            return;
        }
    }

    public void enter() {
        lock.readLock().lock();
    }

    public void leave() {
        lock.readLock().unlock();
    }

    /** The end of the process; whoever is still outside waits at the gate for the rest of it. */
    private static final class Closing extends Thread {
        private final ReentrantReadWriteLock lock;
        private final Runnable clearing;

        Closing(ReentrantReadWriteLock lock, Runnable clearing) {
            this.lock = lock;
            this.clearing = clearing;
        }

        @Override
        public void run() {
            try {
                lock.writeLock().tryLock(MOST_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
            clearing.run();
        }
    }
}
