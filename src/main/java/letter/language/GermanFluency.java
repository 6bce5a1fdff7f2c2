package letter.language;

import java.util.Set;

/** {@code Englisch (fließend)}: how well is always said, and always in brackets. */
final class GermanFluency extends Fluency {
    /** What is small inside a sentence; nouns and levels are not: {@code Muttersprache}. */
    private static final Set<String> COMMON =
            Words.set(
                    """
                    annähernd, auf, einfache, fließend, fliessend, fortgeschritten, fortgeschrittene,
                    grundlegend, grundlegende, gut, gute, in, konversationssicher, mit,
                    muttersprachlich, nahezu, sehr, sicher, verhandlungssicher, zweisprachig""");

    @Override
    String name(String language) {
        return language;
    }

    @Override
    String level(String fluency) {
        return Marked.inBrackets(small(fluency, COMMON));
    }
}
