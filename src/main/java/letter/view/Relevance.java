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

    private final Sentences sentences;
    private final Series series;

    Relevance(Target target, Series series) {
        this.series = series;
        this.sentences = Sentences.of(target.posting().sentences());
        addTopics(target.topics());
        addTopics(target.keywords());
        wanted.addAll(Keyword.of(target.name()).runs());
    }

    private void addTopics(List<Text> texts) {
        for (Text text : texts) {
            Keyword topic = Keyword.of(text);
            wanted.addAll(topic.runs());
            topics.putIfAbsent(topic.folded(), text);
            int blank = topic.folded().indexOf(' ');
            firstWords.add(blank < 0 ? topic.folded() : topic.folded().substring(0, blank));
        }
    }

    /** The keywords of the entry that the target asks for, and its topics that the entry names. */
    List<Text> met(Entry entry) {
        List<Text> met = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Text text : entry.usage().keywords()) {
            Keyword keyword = Keyword.of(text);
            if (wanted.contains(keyword.folded()) || sentences.contain(text)) {
                if (seen.add(keyword.folded())) {
                    met.add(text);
                }
            } else {
                addNamed(keyword, seen, met);
            }
        }
        addNamed(entry.named(), seen, met);
        addNamed(entry.usage().phrase(), seen, met);
        if (entry instanceof Work work) {
            addNamed(work.position(), seen, met);
        } else if (entry instanceof Education education) {
            addNamed(education.area(), seen, met);
        } else if (entry instanceof Participation event && series.has(event)) {
            if (seen.add(Keyword.of(series.name()).folded())) {
                met.add(series.name());
            }
        }
        Optional<Text> subject = subject(entry);
        if (subject.isPresent()
                && sentences.contain(subject.get())
                && seen.add(Keyword.of(subject.get()).folded())) {
            met.add(subject.get());
        }
        return met;
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

    private void addNamed(Optional<Text> text, Set<String> seen, List<Text> met) {
        if (text.isPresent() && !topics.isEmpty()) {
            addNamed(Keyword.of(text.get()), seen, met);
        }
    }

    private void addNamed(Keyword keyword, Set<String> seen, List<Text> met) {
        if (!keyword.hasWord(firstWords)) {
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
