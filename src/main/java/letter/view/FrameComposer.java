package letter.view;

import letter.language.Addressee;
import letter.language.Goal;
import letter.language.Honorific;
import letter.language.Language;
import letter.language.Person;
import letter.profile.Basics;
import letter.profile.Gender;
import letter.profile.PostalAddress;
import letter.profile.Reader;
import letter.profile.Recipient;
import letter.profile.Target;
import letter.profile.Wording;
import letter.value.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words what stands around the body: sender, reader, date, salutation, closing, enclosures. */
final class FrameComposer {
    private final Language language;
    private final LocalDate date;

    FrameComposer(Language language, LocalDate date) {
        this.language = language;
        this.date = date;
    }

    Frame frame(Basics basics, Wording wording, Target target) {
        Addressee addressee = addressee(target);
        return new Frame(
                sender(basics),
                recipient(target),
                wording.place().isPresent()
                        ? language.placeAndDate(wording.place().get(), date)
                        : language.date(date),
                wording.subject(),
                wording.salutation().isPresent()
                        ? wording.salutation().get()
                        : language.salutation(addressee),
                closing(wording, addressee),
                basics.name(),
                enclosures(wording.enclosures()),
                language.tag());
    }

    private Text closing(Wording wording, Addressee addressee) {
        if (wording.closing().isPresent()) {
            return wording.closing().get();
        }
        return wording.salutation().isPresent()
                ? language.closingAlone(addressee)
                : language.closing(addressee);
    }

    private Sender sender(Basics basics) {
        return new Sender(
                basics.name(),
                basics.affiliation(),
                basics.location().isPresent()
                        ? AddressLines.of(basics.location().get(), language)
                        : List.of(),
                basics.phone(),
                basics.email(),
                basics.url());
    }

    private static Addressee addressee(Target target) {
        Goal.Kind kind = BodyComposer.kind(target);
        if (target.recipient().isEmpty()) {
            return new Addressee(kind, List.of(), Optional.empty());
        }
        Recipient recipient = target.recipient().get();
        List<Person> persons = new ArrayList<>();
        for (Reader reader : recipient.readers()) {
            persons.add(
                    new Person(
                            reader.name(),
                            reader.familyName(),
                            reader.title(),
                            gender(reader.gender())));
        }
        return new Addressee(kind, persons, recipient.body());
    }

    private static Optional<Person.Gender> gender(Optional<Gender> gender) {
        if (gender.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (gender.get()) {
                    case FEMALE -> Person.Gender.FEMALE;
                    case MALE -> Person.Gender.MALE;
                    case OTHER -> Person.Gender.OTHER;
                });
    }

    /** From the person to the place, nothing twice. */
    private List<Text> recipient(Target target) {
        List<Text> lines = new ArrayList<>();
        Optional<Text> organization = target.organization();
        List<Text> address = posted(target);
        if (target.recipient().isPresent()) {
            Recipient recipient = target.recipient().get();
            if (recipient.name().isEmpty()) {
                add(recipient.title(), lines);
            }
            for (Reader reader : recipient.readers()) {
                addPerson(reader.name(), reader.title(), lines);
            }
            add(recipient.body(), lines);
            if (recipient.organization().isPresent()) {
                organization = recipient.organization();
            }
            address = recipient.address().isEmpty() ? address : recipient.address();
        }
        if (!isNamed(organization, lines)) {
            lines.add(organization.get());
        }
        for (Text line : address) {
            add(Optional.of(line), lines);
        }
        return lines;
    }

    /** The address that a posting gives; a town alone says where the job is, not where to write. */
    private List<Text> posted(Target target) {
        Optional<PostalAddress> location = target.posting().location();
        return location.isPresent() && location.get().address().isPresent()
                ? AddressLines.of(location.get(), language)
                : List.of();
    }

    private static void addPerson(Text name, Optional<Text> title, List<Text> lines) {
        if (title.isEmpty() || name.value().startsWith(title.get() + " ")) {
            lines.add(name);
        } else if (Honorific.of(title.get()).isPresent()) {
            lines.add(new Text(title.get() + " " + name));
        } else {
            lines.add(name);
            lines.add(title.get());
        }
    }

    private static void add(Optional<Text> line, List<Text> lines) {
        if (line.isEmpty()) {
            return;
        }
        for (Text before : lines) {
            if (before.value().equalsIgnoreCase(line.get().value())) {
                return;
            }
        }
        lines.add(line.get());
    }

    /** Whether a line names it already: the {@code Acme} of {@code Acme Hiring Team}. */
    private static boolean isNamed(Optional<Text> organization, List<Text> lines) {
        if (organization.isEmpty()) {
            return true;
        }
        String name = organization.get().value().toLowerCase(Locale.ROOT);
        for (Text line : lines) {
            if (Mention.find(line.value(), name, 0, line.value().length()) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<Enclosures> enclosures(List<Text> list) {
        return list.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Enclosures(
                                language.enclosures(list.size()), list, language.join(list)));
    }
}
