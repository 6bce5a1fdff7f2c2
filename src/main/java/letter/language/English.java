package letter.language;

import letter.value.LanguageTag;
import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** English: the day before the month, but in American usage. */
final class English implements Language {
    /** In pairs, of other languages too: names bring their own. */
    static final String MARKS = "()“”«»„“";

    private static final String[] ORDINALS = {
        "",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth"
    };
    private static final List<String> FRAGILE =
            List.of(
                    "the first",
                    "the second",
                    "the third",
                    "a second",
                    "a third",
                    "the former",
                    "the latter",
                    "the above",
                    "mentioned above",
                    "described above",
                    "last year",
                    "this year",
                    "next year");

    private final LanguageTag tag;
    private final boolean american;

    English(LanguageTag tag) {
        this.tag = tag;
        this.american = tag.region().isPresent() && tag.region().get().equals("US");
    }

    @Override
    public LanguageTag tag() {
        return tag;
    }

    @Override
    public Text join(List<Text> items) {
        return new Joining("and", MARKS, american).join(items);
    }

    @Override
    public Text date(LocalDate date) {
        return EnglishTime.date(date, american);
    }

    @Override
    public Text placeAndDate(Text place, LocalDate date) {
        return new Text(place + ", " + date(date));
    }

    @Override
    public Text study(Study study) {
        return EnglishStudy.phrase(study, american ? "program" : "programme");
    }

    @Override
    public Text job(Job job) {
        return EnglishJob.phrase(job);
    }

    @Override
    public Text volunteering(Job job) {
        boolean says =
                job.position().isPresent()
                        && !Words.lower(job.position().get().value()).equals("volunteer");
        return EnglishJob.phrase(
                says || job.employer().isEmpty() ? job : new Job(Optional.empty(), job.employer()));
    }

    @Override
    public Text thing(Text name) {
        return name;
    }

    @Override
    public Text publication(Text title, Optional<Text> publisher) {
        String cited = EnglishQuote.quoted(title.value());
        return new Text(publisher.isPresent() ? cited + " (" + publisher.get() + ")" : cited);
    }

    @Override
    public Text honour(Text name, Optional<Text> giver) {
        boolean said = giver.isEmpty() || Words.holds(name.value(), giver.get().value());
        return said ? name : new Text(name + " (" + giver.get() + ")");
    }

    @Override
    public Text spoken(Text language, Optional<Text> fluency) {
        return new EnglishFluency().phrase(language, fluency);
    }

    @Override
    public Text event(Text event, Optional<Text> edition) {
        return EnglishGoal.visited(event, edition);
    }

    @Override
    public Text participation(Text event, Optional<Text> edition, Optional<Text> role) {
        Text visited = event(event, edition);
        Optional<Text> said = role.isPresent() ? EnglishRole.aside(role.get()) : Optional.empty();
        return said.isPresent() ? new Text(visited + " (" + said.get() + ")") : visited;
    }

    @Override
    public Optional<Text> role(Text role) {
        return EnglishRole.phrase(role);
    }

    @Override
    public Text target(Goal goal) {
        return EnglishGoal.phrase(goal, american ? "program" : "programme");
    }

    @Override
    public Text title(Text name, Optional<Text> edition) {
        return EnglishGoal.event(name, edition);
    }

    @Override
    public Text ordinal(int number) {
        if (number < ORDINALS.length) {
            return new Text(ORDINALS[number]);
        }
        int ten = number % 100;
        String ending =
                ten >= 11 && ten <= 13
                        ? "th"
                        : switch (number % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        };
        return new Text(number + ending);
    }

    @Override
    public Optional<Text> span(int months) {
        return EnglishTime.span(months);
    }

    @Override
    public Text since(PartialDate start) {
        return new Text("since " + EnglishTime.moment(start));
    }

    @Override
    public Text during(PartialDate start, PartialDate end) {
        return end.isPresent() ? since(start) : EnglishTime.during(start, end);
    }

    @Override
    public Text in(PartialDate date) {
        return new Text("in " + EnglishTime.moment(date));
    }

    @Override
    public Text until(PartialDate end) {
        return new Text("until " + EnglishTime.moment(end));
    }

    @Override
    public Text editions(List<Integer> years, int now) {
        if (Editions.areRunning(years, now)) {
            return EnglishTime.past(years.size());
        }
        List<Text> written = new ArrayList<>(years.size());
        for (int year : years) {
            written.add(new Text(Integer.toString(year)));
        }
        return new Text("in " + join(written));
    }

    @Override
    public Text salutation(Addressee addressee) {
        return new Text("Dear " + EnglishAddress.of(addressee, american) + ",");
    }

    @Override
    public Text closing(Addressee addressee) {
        return new Text("Sincerely,");
    }

    @Override
    public boolean opensWell(String paragraph) {
        return !Words.beginsSmall(paragraph);
    }

    @Override
    public Text enclosures(int count) {
        return new Text(count == 1 ? "Enclosure" : "Enclosures");
    }

    @Override
    public List<String> fragileWords() {
        return FRAGILE;
    }
}
