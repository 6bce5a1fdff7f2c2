package letter.redact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who or what is behind a name: the same name of one group, in any case, is of the same subject.
 */
final class Namesakes {
    /** What a name can be of; a person and a place of one name are two. */
    enum Group {
        PERSON,
        ORGANIZATION,
        PLACE,
        TITLE
    }

    private final Map<String, Subject> subjects = new HashMap<>();

    /** The subject of this name; a new one with this label where nobody had the name before. */
    Subject of(Group group, String name, Label label) {
        return subjects.computeIfAbsent(key(group, name), unused -> Subject.of(label));
    }

    boolean knows(Group group, String name) {
        return subjects.containsKey(key(group, name));
    }

    void put(Group group, String name, Subject subject) {
        subjects.put(key(group, name), subject);
    }

    /** Gives the subject of a name, if there is one, another name, unless that is taken. */
    void alias(Group group, String name, String other) {
        Subject subject = subjects.get(key(group, name));
        if (subject != null) {
            subjects.putIfAbsent(key(group, other), subject);
        }
    }

    private static String key(Group group, String name) {
        List<String> words = Addresses.words(name);
        return group.name() + ' ' + (words.isEmpty() ? name : words);
    }
}
