package letter.profile;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.document.ByPlace;
import letter.document.MapNode;
import letter.document.Merge;
import letter.document.Node;
import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must hold between the fields of a profile, beyond what each of them holds. */
public final class ProfileRules {
    private final Problems problems = new Problems();
    private final Spot spot;

    private ProfileRules(Node document) {
        this.spot = new Spot(document);
    }

    /**
     * Everything that is wrong between fields.
     *
     * @param document what the profile was decoded from, for the places
     */
    public static List<Diagnostic> check(Profile profile, Node document) {
        ProfileRules rules = new ProfileRules(document);
        for (Section section : Section.of(profile)) {
            if (!section.entries().isEmpty()) {
                rules.entries(section);
            }
        }
        if (profile.letter().isPresent()) {
            rules.letter(profile.letter().get(), profile);
        }
        if (profile.target().isPresent()) {
            rules.target(profile.target().get());
        }
        Summaries.note(profile, rules.spot, rules.problems);
        return ByPlace.ordered(rules.problems.all());
    }

    /**
     * Everything that is wrong between fields of a target.
     *
     * @param document what it was decoded from
     */
    public static List<Diagnostic> checkTarget(Target target, Node document) {
        MapNode none = new MapNode(List.of(), document.at());
        ProfileRules rules = new ProfileRules(Merge.put(none, "target", document));
        rules.target(target);
        return rules.problems.all();
    }

    /** Whether a letter of this date comes too late for its target. */
    public static List<Diagnostic> checkDeadline(Target target, LocalDate date, Node document) {
        Problems problems = new Problems();
        Optional<PartialDate> deadline = target.deadline();
        if (deadline.isPresent() && date.isAfter(deadline.get().lastDay())) {
            problems.add(
                    Code.PAST_DEADLINE,
                    new Spot(document).at("target", "deadline"),
                    "the letter's date, " + date + ", is after the deadline, " + deadline.get(),
                    "set 'letter.date' or --date, or correct the deadline");
        }
        return problems.all();
    }

    private void entries(Section section) {
        Map<String, Location> ids = new HashMap<>();
        for (Entry entry : section.entries()) {
            if (entry.named().isEmpty()) {
                problems.add(
                        Code.NAMELESS_ENTRY,
                        entry.usage().at(),
                        "this entry of '" + section.key() + "' has no '" + section.naming() + "'",
                        "add '" + section.naming() + ": …', else no letter will mention it");
            } else if (section.current()
                    && entry.startDate().isEmpty()
                    && entry.endDate().isEmpty()) {
                problems.add(
                        Code.UNDATED_ENTRY,
                        entry.usage().at(),
                        "'" + entry.named().get() + "' has no dates, and counts as current",
                        "add 'startDate: 2024-09', and 'endDate: …' if it has ended");
            }
            if (entry.startDate().isPresent()
                    && entry.endDate().isPresent()
                    && entry.named().isPresent()) {
                order(entry);
            }
            if (entry.usage().id().isPresent()) {
                id(section, entry, ids);
            }
        }
    }

    private void order(Entry entry) {
        PartialDate start = entry.startDate().get();
        PartialDate end = entry.endDate().get();
        if (start.isAfter(end)) {
            reversed(entry.named().get(), start, end, spot.inEntry(entry, "endDate"));
        }
    }

    private void reversed(Text name, PartialDate start, PartialDate end, Location at) {
        problems.add(
                Code.DATES_REVERSED,
                at,
                "'" + name + "' ends (" + end + ") before it starts (" + start + ")",
                "correct 'startDate' or 'endDate'");
    }

    private void id(Section section, Entry entry, Map<String, Location> ids) {
        Text id = entry.usage().id().orElseThrow();
        Location at = spot.inEntry(entry, "id");
        Location first = ids.putIfAbsent(id.value(), at);
        if (first != null) {
            problems.add(
                    Code.DUPLICATE_ID,
                    at,
                    "the id '" + id + "' stands a second time in '" + section.key() + "'",
                    "the first is on line " + first.line() + "; change one of them");
        }
    }

    private void letter(Wording letter, Profile profile) {
        if (letter.date().isPresent() && letter.date().get().day() == 0) {
            problems.add(
                    Code.BAD_VALUE,
                    spot.at("letter", "date"),
                    "a letter is dated to the day, and this is '" + letter.date().get() + "'",
                    "write it like 2025-04-20, or remove it for today's");
        }
        if (letter.select().isPresent()) {
            new SelectRules(spot, problems).check(letter.select().get(), Section.of(profile));
        }
    }

    private void target(Target target) {
        PostingRules.check(target.posting(), spot, problems);
        Optional<Recipient> recipient = target.recipient();
        if (recipient.isPresent()
                && recipient.get().familyName().isPresent()
                && recipient.get().name().isEmpty()) {
            problems.add(
                    Code.MISSING_FIELD,
                    spot.at("target", "recipient", "familyName"),
                    "'familyName' is a part of a 'name', and the recipient has none",
                    "add 'name: …' with the whole name, or rename 'familyName' to it");
        }
        if (target.startDate().isPresent()
                && target.endDate().isPresent()
                && target.startDate().get().isAfter(target.endDate().get())) {
            reversed(
                    target.name(),
                    target.startDate().get(),
                    target.endDate().get(),
                    spot.at("target", "endDate"));
        }
    }
}
