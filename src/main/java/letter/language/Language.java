package letter.language;

import letter.value.LanguageTag;
import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The tables and rules of one language: it composes adverbials and noun phrases, never sentences.
 *
 * <p>Names of users stand in it as they are; articles and cases of names are never computed.
 */
public interface Language {

    LanguageTag tag();

    /** A list in a sentence: {@code A}, {@code A and B}, {@code A, B and C}; at least one item. */
    Text join(List<Text> items);

    /** A date of a letter, to the day: {@code 20 April 2025}. */
    Text date(LocalDate date);

    /** The line with place and date: {@code Tartu, 20 April 2025}. */
    Text placeAndDate(Text place, LocalDate date);

    /** {@code my master's programme in Data Science at the University of Tartu}. */
    Text study(Study study);

    /** {@code as a developer at Northlight AI}. */
    Text job(Job job);

    /** The same shape for voluntary work. */
    Text volunteering(Job job);

    /** A name that is cited: a course, a project. */
    Text thing(Text name);

    /** A skill or an interest, as it stands in a sentence: {@code gestión de equipos}. */
    Text topic(Text name);

    /** A publication by its title, and where it appeared: {@code “On Weirs” (Rivers and Hills)}. */
    Text publication(Text title, Optional<Text> publisher);

    /** An award or a certificate, and who gave it: {@code the Gauge Medal (Hydrology Society)}. */
    Text honour(Text name, Optional<Text> giver);

    /** A language, and how well it is spoken, in the user's words: {@code German (basic)}. */
    Text spoken(Text language, Optional<Text> fluency);

    /** An edition of an event: {@code SMILES 2024}. */
    Text event(Text event, Optional<Text> edition);

    /** The same where one was more than a participant: {@code Conf 2023 (as a speaker)}. */
    Text participation(Text event, Optional<Text> edition, Optional<Text> role);

    /** What one was at an event: {@code as a speaker}; absent for one who just took part. */
    Optional<Text> role(Text role);

    /** What is applied for: {@code SMILES 2025}, {@code the position of developer at Acme}. */
    Text target(Goal goal);

    /** What is applied for as a subject line cites it, a name alone: {@code SMILES 2025}. */
    Text title(Text name, Optional<Text> edition);

    /** A year of study: {@code first}; from 1. */
    Text ordinal(int number);

    /** A length of time, rounded down: {@code two years}; absent under a month. */
    Optional<Text> span(int months);

    /** {@code since May 2020}; for what goes on. */
    Text since(PartialDate start);

    /** {@code from May 2020 to June 2022}, {@code in 2023} where both are one. */
    Text during(PartialDate start, PartialDate end);

    /** {@code in June 2022}; for what is dated by one day, month or year. */
    Text in(PartialDate date);

    /** {@code until June 2022}; where the start is not known. */
    Text until(PartialDate end);

    /**
     * Earlier editions, seen from the year of the letter: {@code last year}, {@code in each of the
     * past two years}, {@code in 2021 and 2023}.
     *
     * @param years ascending, each once, all before {@code now}
     */
    Text editions(List<Integer> years, int now);

    /** {@code Dear Dr Ng,}, {@code Dear Admissions Committee,}; never an empty name. */
    Text salutation(Addressee addressee);

    /** The line above the signature: {@code Sincerely,}. */
    Text closing(Addressee addressee);

    /** The same after a salutation of the applicant's own, which it cannot say again. */
    default Text closingAlone(Addressee addressee) {
        return closing(addressee);
    }

    /**
     * The country at the end of an address, from its code or its name; absent where letters of this
     * region leave it out, as those of its own inhabitants do.
     */
    default Optional<Text> country(Text code) {
        return Countries.inAddress(code, tag());
    }

    /**
     * Whether a first paragraph can begin like this after the salutation: in German it goes on in
     * small letters after the comma, in English it does not.
     *
     * @param paragraph in Markdown
     */
    boolean opensWell(String paragraph);

    /** The label before enclosures: {@code Enclosures}. */
    Text enclosures(int count);

    /** Words in a statement that are only true beside other entries, or for a year. */
    List<String> fragileWords();
}
