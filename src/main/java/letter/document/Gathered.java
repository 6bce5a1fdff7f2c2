package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;

import java.util.ArrayList;
import java.util.List;

/**
 * What is told once for each file, at its first place: files that editors write are full of {@code
 * ""}.
 */
final class Gathered {
    private static final int NAMED = 8;

    /** The same complaint in one file. */
    private record Group(Code code, String subject, Location first, List<String> names) {}

    private final List<Group> groups = new ArrayList<>();
    private final MissingVariants variants = new MissingVariants();

    /** A field of JSON Resume without a value. */
    void empty(String name, Location at) {
        group(Code.EMPTY_VALUE, "", at).names().add(name);
    }

    /** A key under its older name. */
    void renamed(String alias, String name, Location at) {
        group(Code.RENAMED_KEY, "'" + alias + "' is read as '" + name + "'", at).names().add(alias);
    }

    /** Texts that are not in the letter's language. */
    MissingVariants variants() {
        return variants;
    }

    private Group group(Code code, String subject, Location at) {
        for (Group group : groups) {
            boolean sameFile = group.first().source() == at.source();
            if (sameFile && group.code() == code && group.subject().equals(subject)) {
                return group;
            }
        }
        Group group = new Group(code, subject, at, new ArrayList<>());
        groups.add(group);
        return group;
    }

    void addAll(Gathered others) {
        for (Group group : others.groups) {
            group(group.code(), group.subject(), group.first()).names().addAll(group.names());
        }
        variants.addAll(others.variants);
    }

    void report(Problems problems) {
        variants.report(problems);
        for (Group group : groups) {
            int count = group.names().size();
            if (group.code() == Code.RENAMED_KEY) {
                String times = count == 1 ? "" : ", here and " + (count - 1) + " more";
                problems.add(Code.RENAMED_KEY, group.first(), group.subject() + times);
            } else if (count == 1) {
                problems.add(
                        Code.EMPTY_VALUE,
                        group.first(),
                        "'" + group.names().get(0) + "' is empty, and counts as absent",
                        "fill it in, or remove the key");
            } else {
                problems.add(
                        Code.EMPTY_VALUE,
                        group.first(),
                        count + " empty values count as absent: " + distinct(group.names()),
                        "fill them in, or remove their keys");
            }
        }
    }

    /** Each name once, and not all of very many. */
    static String distinct(List<String> names) {
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            if (!distinct.contains(name)) {
                distinct.add(name);
            }
            if (distinct.size() > NAMED) {
                distinct.set(NAMED, "…");
                break;
            }
        }
        return String.join(", ", distinct);
    }
}
