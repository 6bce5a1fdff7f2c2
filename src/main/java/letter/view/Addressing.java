package letter.view;

import letter.language.Addressee;
import letter.language.Goal;
import letter.language.Honorific;
import letter.language.Language;
import letter.language.Person;
import letter.profile.Gender;
import letter.profile.PostalAddress;
import letter.profile.Reader;
import letter.profile.Recipient;
import letter.profile.Target;
import letter.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom the letters to a target go to, and where. */
final class Addressing {
    private Addressing() {}

    /** Who is asked for something, and of which kind that is. */
    static Addressee addressee(Target target, Goal.Kind kind) {
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

    /** The lines of the address: from the person to the place, nothing twice. */
    static List<Text> lines(Target target, Language language) {
        List<Text> lines = new ArrayList<>();
        Optional<Text> organization = target.organization();
        List<Text> address = posted(target, language);
        if (target.recipient().isPresent()) {
            Recipient recipient = target.recipient().get();
            if (recipient.name().isEmpty()) {
                add(recipient.title(), lines);
            }
            for (Reader reader : recipient.readers()) {
                addPerson(Person.inAddress(reader.name()), reader.title(), lines);
            }
            add(recipient.body(), lines);
            if (recipient.organization().isPresent()) {
                organization = recipient.organization();
            }
            address = recipient.address().isEmpty() ? address : recipient.address();
        }
        if (!isNamed(organization, lines)) {
            lines.add(atStart(organization.get()));
        }
        for (Text line : address) {
            add(Optional.of(line), lines);
        }
        return lines;
    }

    /** The address that a posting gives; a town alone says where the job is, not where to write. */
    private static List<Text> posted(Target target, Language language) {
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
    /** A line is no sentence, in which an English article is small: {@code The Humane Society}. */
    private static Text atStart(Text name) {
        return name.value().startsWith("the ")
                ? new Text("The" + name.value().substring("the".length()))
                : name;
    }

    private static boolean isNamed(Optional<Text> organization, List<Text> lines) {
        if (organization.isEmpty()) {
            return true;
        }
        Mention name = new Mention(List.of(organization.get().value().toLowerCase(Locale.ROOT)));
        for (Text line : lines) {
            if (name.isIn(line.value())) {
                return true;
            }
        }
        return false;
    }
}
