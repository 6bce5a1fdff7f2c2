package letter.language;

import java.util.Set;

/**
 * What one does for pleasure is small in a sentence, {@code hill walking}; every other topic may be
 * the name of a tool or a subject, and is left to whoever wrote it.
 */
final class EnglishPastime {
    private static final Set<String> WORDS =
            Words.set(
                    """
                    astronomy, badminton, baking, ballet, basketball, birdwatching,
                    board, bouldering, camping, canoeing, carpentry, ceramics, chess,
                    choir, cinema, climbing, cooking, crochet, cycling, dance, dancing,
                    diving, drawing, embroidery, fencing, film, fishing, football,
                    games, gardening, golf, gymnastics, handball, hiking, hill, hockey,
                    horse, jogging, juggling, karate, kayaking, knitting, literature,
                    mountain, mountaineering, music, needlework, origami, painting,
                    photography, piano, poetry, pottery, puzzles, reading, riding,
                    rowing, rugby, running, sailing, sculpture, sewing, singing,
                    skating, skiing, snowboarding, surfing, swimming, table, tennis,
                    theater, theatre, travel, traveling, travelling, volleyball,
                    volunteering, walking, weaving, woodwork, woodworking, yoga""");

    private EnglishPastime() {}

    static String small(String topic) {
        for (String word : topic.split(" ")) {
            boolean typed = Words.isCapitalised(word) || Words.beginsSmall(word);
            if (!typed || !WORDS.contains(Words.lower(word))) {
                return topic;
            }
        }
        return Words.lower(topic);
    }
}
