package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.value.LanguageTag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Texts that have no variant in the letter's language, told once for each file. */
final class MissingVariants {
    private static final int LINES = 12;

    /** A text that another language stands in for. */
    private record Missing(String name, Location at) {}

    /** Those of one file for which the same language stands in. */
    private record Group(LanguageTag language, LanguageTag standIn, List<Missing> texts) {}

    private final List<Group> groups = new ArrayList<>();

    void add(String name, LanguageTag language, LanguageTag standIn, Location at) {
        group(language, standIn, at).texts().add(new Missing(name, at));
    }

    private Group group(LanguageTag language, LanguageTag standIn, Location at) {
        for (Group group : groups) {
            boolean sameFile = group.texts().get(0).at().source() == at.source();
            if (sameFile
                    && group.standIn().toString().equals(standIn.toString())
                    && group.language().toString().equals(language.toString())) {
                return group;
            }
        }
        Group group = new Group(language, standIn, new ArrayList<>());
        groups.add(group);
        return group;
    }

    void addAll(MissingVariants others) {
        for (Group group : others.groups) {
            Location at = group.texts().get(0).at();
            group(group.language(), group.standIn(), at).texts().addAll(group.texts());
        }
    }

    void report(Problems problems) {
        for (Group group : groups) {
            List<Missing> texts = new ArrayList<>(group.texts());
            texts.sort(Comparator.comparingInt(text -> text.at().line()));
            Missing first = texts.get(0);
            int count = texts.size();
            boolean one = count == 1;
            String add = "add '" + group.language() + ": …'";
            problems.add(
                    Code.NOT_IN_LANGUAGE,
                    first.at(),
                    (one ? "'" + first.name() + "' has" : count + " texts have")
                            + (" no variant in '" + group.language() + "'")
                            + (one ? "" : ": " + names(texts)),
                    (one ? add : add + " to each, in the lines " + lines(texts))
                            + ("; '" + group.standIn() + "' stands in for ")
                            + (one ? "it" : "them"));
        }
    }

    private static String names(List<Missing> texts) {
        List<String> names = new ArrayList<>();
        for (Missing text : texts) {
            names.add(text.name());
        }
        return Gathered.distinct(names);
    }

    private static String lines(List<Missing> texts) {
        StringBuilder out = new StringBuilder();
        int last = 0;
        int told = 0;
        for (Missing text : texts) {
            int line = text.at().line();
            if (line != last && told++ < LINES) {
                out.append(out.length() == 0 ? "" : ", ").append(line);
            }
            last = line;
        }
        return out.append(told > LINES ? ", …" : "").toString();
    }
}
