package letter.view;

import letter.profile.Amounts;
import letter.profile.Choice;
import letter.profile.Entry;
import letter.profile.Participation;
import letter.profile.Profile;
import letter.profile.Select;
import letter.profile.Wording;
import letter.value.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Chooses which entries of a profile go into the letter to one target. */
public final class Selector {
    private final Optional<Select> asked;
    private final Amounts take;
    private final LocalDate date;
    private final Series series;
    private final Relevance relevance;

    private Selector(Profile profile, TargetWords target, Amounts take, LocalDate date) {
        this.asked =
                profile.letter().isPresent() ? profile.letter().get().select() : Optional.empty();
        this.take = take;
        this.date = date;
        this.series = target.series();
        this.relevance = target.relevance();
    }

    /**
     * The entries for this target: what {@code letter.select} asks for, else as many as the
     * template takes of those that meet the target best.
     */
    public static Selection select(
            Profile profile, TargetWords target, Amounts take, LocalDate date) {
        return new Selector(profile, target, take, date).select(profile);
    }

    private Selection select(Profile profile) {
        return new Selection(
                shortlist(EntryKind.WORK, profile.work()),
                shortlist(EntryKind.VOLUNTEER, profile.volunteer()),
                shortlist(EntryKind.EDUCATION, profile.education()),
                shortlist(EntryKind.PROJECTS, profile.projects()),
                shortlist(EntryKind.COURSES, CourseList.of(profile, date)),
                shortlist(EntryKind.PARTICIPATION, profile.participation()),
                shortlist(EntryKind.SKILLS, profile.skills()),
                shortlist(EntryKind.LANGUAGES, profile.languages()),
                shortlist(EntryKind.AWARDS, profile.awards()),
                shortlist(EntryKind.CERTIFICATES, profile.certificates()),
                shortlist(EntryKind.PUBLICATIONS, profile.publications()),
                shortlist(EntryKind.INTERESTS, profile.interests()),
                told(profile.letter()),
                profile.letter().isPresent() && profile.letter().get().outlook().isPresent());
    }

    private int told(Optional<Wording> wording) {
        int reasons = wording.isPresent() ? wording.get().reasons().size() : 0;
        return Math.min(reasons, take.reasons().orElse(reasons));
    }

    private <E extends Entry> Shortlist<E> shortlist(EntryKind kind, List<E> entries) {
        if (entries.isEmpty()) {
            return new Shortlist<>(kind, List.of(), List.of());
        }
        List<Candidate<E>> candidates = new ArrayList<>(entries.size());
        for (E entry : entries) {
            candidates.add(candidate(kind, entry));
        }
        Optional<Choice> choice = choice(kind);
        if (choice.isPresent() && choice.get() instanceof Choice.Ids ids) {
            return byIds(kind, candidates, ids.ids());
        }
        if (choice.isPresent() && choice.get() instanceof Choice.Count asked) {
            return asked.count() == 0
                    ? none(kind, candidates, Fate.NOT_ASKED_FOR)
                    : best(kind, candidates, asked.count());
        }
        int count = kind.of(take).orElse(Integer.MAX_VALUE);
        return count == 0 ? none(kind, candidates, Fate.UNUSED) : best(kind, candidates, count);
    }

    /** Its fate is a first guess: in, unless nothing true could be said of it. */
    private <E extends Entry> Candidate<E> candidate(EntryKind kind, E entry) {
        Standing standing = Standing.of(kind, entry, date);
        if (entry instanceof Participation event && series.isAhead(event, date)) {
            standing = Standing.AHEAD;
        }
        Fate fate = Fate.ROOM;
        if (entry.named().isEmpty()) {
            fate = Fate.NAMELESS;
        } else if (standing == Standing.AHEAD) {
            fate = Fate.AHEAD;
        }
        List<Text> highlights = entry.highlights();
        int most = take.highlights().orElse(highlights.size());
        if (most < highlights.size()) {
            highlights = highlights.subList(0, most);
        }
        return new Candidate<>(entry, relevance.met(entry), standing, fate, highlights);
    }

    /** Just these, in this order. */
    private static <E extends Entry> Shortlist<E> byIds(
            EntryKind kind, List<Candidate<E>> candidates, List<Text> ids) {
        Map<String, Integer> places = new HashMap<>();
        for (Text id : ids) {
            places.putIfAbsent(id.value(), places.size());
        }
        List<Candidate<E>> all = new ArrayList<>(candidates.size());
        TreeMap<Integer, Candidate<E>> taken = new TreeMap<>();
        for (Candidate<E> candidate : candidates) {
            Optional<Text> id = candidate.entry().usage().id();
            Integer place = id.isPresent() ? places.get(id.get().value()) : null;
            boolean in = place != null && candidate.fate().isIn() && !taken.containsKey(place);
            Candidate<E> decided =
                    candidate.fate().isIn()
                            ? candidate.with(in ? Fate.ASKED_FOR : Fate.NOT_ASKED_FOR)
                            : candidate;
            all.add(decided);
            if (in) {
                taken.put(place, decided);
            }
        }
        return new Shortlist<>(kind, all, new ArrayList<>(taken.values()));
    }

    private static <E extends Entry> Shortlist<E> none(
            EntryKind kind, List<Candidate<E>> candidates, Fate why) {
        List<Candidate<E>> all = new ArrayList<>(candidates.size());
        for (Candidate<E> candidate : candidates) {
            all.add(candidate.fate().isIn() ? candidate.with(why) : candidate);
        }
        return new Shortlist<>(kind, all, List.of());
    }

    /**
     * The best so many, the most relevant first.
     *
     * @param count from 1
     */
    private static <E extends Entry> Shortlist<E> best(
            EntryKind kind, List<Candidate<E>> candidates, int count) {
        List<Candidate<E>> taken = in(candidates);
        if (taken.size() <= count) {
            return new Shortlist<>(kind, candidates, ordered(kind, taken));
        }
        taken.sort(new Ranking(true));
        Map<Candidate<E>, Fate> fates = new IdentityHashMap<>();
        for (int i = 0; i < taken.size(); i++) {
            Candidate<E> candidate = taken.get(i);
            fates.put(
                    candidate,
                    i < count
                            ? Ranking.in(candidate, taken.get(count))
                            : Ranking.out(taken.get(count - 1), candidate));
        }
        List<Candidate<E>> all = new ArrayList<>(candidates.size());
        for (Candidate<E> candidate : candidates) {
            Fate fate = fates.get(candidate);
            all.add(fate == null ? candidate : candidate.with(fate));
        }
        return new Shortlist<>(kind, all, ordered(kind, in(all)));
    }

    private static <E extends Entry> List<Candidate<E>> in(List<Candidate<E>> candidates) {
        List<Candidate<E>> in = new ArrayList<>(candidates.size());
        for (Candidate<E> candidate : candidates) {
            if (candidate.fate().isIn()) {
                in.add(candidate);
            }
        }
        return in;
    }

    /** As the letter presents them. */
    private static <E extends Entry> List<Candidate<E>> ordered(
            EntryKind kind, List<Candidate<E>> taken) {
        if (taken.size() > 1) {
            taken.sort(new Ranking(kind.latestFirst()));
        }
        return taken;
    }

    private Optional<Choice> choice(EntryKind kind) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Select select = asked.get();
        return switch (kind) {
            case WORK -> select.work();
            case VOLUNTEER -> select.volunteer();
            case EDUCATION -> select.education();
            case PROJECTS -> select.projects();
            case COURSES -> select.courses();
            case PARTICIPATION -> select.participation();
            case SKILLS -> select.skills();
            case LANGUAGES -> select.languages();
            case AWARDS -> select.awards();
            case CERTIFICATES -> select.certificates();
            case PUBLICATIONS -> select.publications();
            case INTERESTS -> select.interests();
        };
    }
}
