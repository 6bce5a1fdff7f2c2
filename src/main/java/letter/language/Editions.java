package letter.language;

import java.util.List;

/** How the editions that somebody was at stand to the year of a letter. */
final class Editions {
    private Editions() {}

    /**
     * Whether it was each year up to the last one.
     *
     * @param years ascending, each once; at least one
     */
    static boolean areRunning(List<Integer> years, int now) {
        boolean running = years.get(years.size() - 1) == now - 1;
        for (int i = 1; i < years.size(); i++) {
            running &= years.get(i) == years.get(i - 1) + 1;
        }
        return running;
    }
}
