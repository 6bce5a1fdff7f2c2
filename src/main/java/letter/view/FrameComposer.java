package letter.view;

import letter.language.Addressee;
import letter.language.Language;
import letter.profile.Basics;
import letter.profile.Wording;
import letter.value.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Words what stands around the body: sender, reader, date, salutation, closing, enclosures. */
final class FrameComposer {
    private final Language language;
    private final LocalDate date;

    FrameComposer(Language language, LocalDate date) {
        this.language = language;
        this.date = date;
    }

    Frame frame(Basics basics, Wording wording, TargetWords target) {
        return new Frame(
                sender(basics),
                target.recipient(),
                wording.place().isPresent()
                        ? language.placeAndDate(wording.place().get(), date)
                        : language.date(date),
                wording.subject(),
                wording.salutation().isPresent() ? wording.salutation().get() : target.salutation(),
                closing(wording, target.addressee()),
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

    private Optional<Enclosures> enclosures(List<Text> list) {
        return list.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Enclosures(
                                language.enclosures(list.size()), list, language.join(list)));
    }
}
