package letter.view;

import letter.profile.Entry;
import letter.value.Text;

/** Something that a letter can do without, where it has to be shorter. */
public sealed interface Cut {

    /** For people: {@code courses 'Bayesian Methods'}. */
    String words();

    /**
     * An entry.
     *
     * @param label its name, for people
     */
    record OfEntry(EntryKind kind, Entry entry, String label) implements Cut {
        @Override
        public String words() {
            return kind.key() + " '" + label + "'";
        }
    }

    /** The last highlight that is told of an entry. */
    record OfHighlight(EntryKind kind, Entry entry, Text highlight) implements Cut {
        @Override
        public String words() {
            return "the highlight '" + highlight + "'";
        }
    }

    /** All entries of a kind, of which the template says nothing. */
    record OfKind(EntryKind kind) implements Cut {
        @Override
        public String words() {
            return kind.key();
        }
    }

    /**
     * The last of the reasons that are told.
     *
     * @param number from 1
     */
    record OfReason(int number) implements Cut {
        @Override
        public String words() {
            return "letter.reasons[" + (number - 1) + "]";
        }
    }

    /** What the applicant looks forward to. */
    record OfOutlook() implements Cut {
        @Override
        public String words() {
            return "letter.outlook";
        }
    }
}
