package letter.view;

import letter.profile.Participation;

import java.util.Comparator;

/** Events by year, the latest first; those without a year at the end. */
final class LatestEditionFirst implements Comparator<Participation> {
    @Override
    public int compare(Participation one, Participation other) {
        return Integer.compare(year(other), year(one));
    }

    private static int year(Participation event) {
        return Series.yearOf(event).orElse(Integer.MIN_VALUE);
    }
}
