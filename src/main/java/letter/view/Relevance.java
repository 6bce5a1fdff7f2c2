package letter.view;

import letter.profile.Education;
import letter.profile.Entry;
import letter.profile.Participation;
import letter.profile.Target;
import letter.profile.Volunteer;
import letter.profile.Work;
import letter.value.Keyword;
import letter.value.Text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What entries have in common with a target: their keywords with its topics, its name, and what a
 * posting says in sentences.
 */
final class Relevance {
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Text> topics = new HashMap<>();

    /** Most names of entries share no word with any topic, and need not be taken apart. */
    private final Set<String> firstWords = new HashSet<>();

    /** What the words of all that is wanted begin with, and what the topics begin with. */
    private long initials;

    private long topicInitials;

    private final Sentences sentences;
    private final Series series;
    private final List<Text> met = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Relevance(Target target, Series series) {
        this.series = series;
        this.sentences = Sentences.of(target.posting().sentences());
        addTopics(target.topics());
        addTopics(target.keywords());
        want(Keyword.of(target.name()));
    }

    private void addTopics(List<Text> texts) {
        for (Text text : texts) {
            Keyword topic = Keyword.of(text);
            want(topic);
            topics.putIfAbsent(topic.folded(), text);
            int blank = topic.folded().indexOf(' ');
            firstWords.add(blank < 0 ? topic.folded() : topic.folded().substring(0, blank));
            topicInitials |= topic.initial();
        }
    }

    private void want(Keyword keyword) {
        wanted.addAll(keyword.runs());
        initials |= keyword.initials();
    }

    /** The keywords of the entry that the target asks for, and its topics that the entry names. */
    List<Text> met(Entry entry) {
        met.clear();
        seen.clear();
        for (Text text : entry.usage().keywords()) {
            addKeyword(text, Keyword.of(text));
        }
        addNamed(entry.named());
        addNamed(entry.usage().phrase());
        if (entry instanceof Work work) {
            addNamed(work.position());
        } else if (entry instanceof Education education) {
            addNamed(education.area());
        } else if (entry instanceof Participation event && series.has(event)) {
            add(series.name(), Keyword.of(series.name()));
        }
        addSaid(subject(entry));
        return List.copyOf(met);
    }

    private void addKeyword(Text text, Keyword keyword) {
        boolean isWanted = (keyword.initial() & initials) != 0 && wanted.contains(keyword.folded());
        if (isWanted || sentences.contain(text, keyword)) {
            add(text, keyword);
        } else {
            addNamed(keyword);
        }
    }

    private void addSaid(Optional<Text> subject) {
        if (subject.isPresent() && !sentences.isEmpty()) {
            Keyword keyword = Keyword.of(subject.get());
            if (sentences.contain(subject.get(), keyword)) {
                add(subject.get(), keyword);
            }
        }
    }

    private void add(Text text, Keyword keyword) {
        if (seen.add(keyword.folded())) {
            met.add(text);
        }
    }

    /** What the entry is about; names of organisations are other words, too: Shell, Oracle. */
    private static Optional<Text> subject(Entry entry) {
        if (entry instanceof Work work) {
            return work.position();
        } else if (entry instanceof Education education) {
            return education.area();
        } else if (entry instanceof Volunteer volunteer) {
            return volunteer.position();
        }
        return entry.named();
    }

    private void addNamed(Optional<Text> text) {
        if (text.isPresent() && !topics.isEmpty()) {
            addNamed(Keyword.of(text.get()));
        }
    }

    private void addNamed(Keyword keyword) {
        if ((keyword.initials() & topicInitials) == 0 || !keyword.hasWord(firstWords)) {
            return;
        }
        for (String run : keyword.runs()) {
            Text topic = topics.get(run);
            if (topic != null && seen.add(run)) {
                met.add(topic);
            }
        }
    }
}
