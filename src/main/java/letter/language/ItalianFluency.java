package letter.language;

import java.util.Set;

/** {@code inglese (ottimo)}: names of languages are small, and so is what is said of them. */
final class ItalianFluency extends Fluency {
    private static final Set<String> LANGUAGES =
            Words.set(
                    """
                    afrikaans, albanese, arabo, armeno, bengalese, bielorusso, bulgaro, cantonese,
                    catalano, ceco, cinese, coreano, croato, danese, dei, ebraico, estone, finlandese,
                    francese, friulano, galiziano, georgiano, giapponese, greco, hindi, inglese,
                    irlandese, islandese, italiana, italiano, latino, lettone, lingua, lituano,
                    macedone, maltese, mandarino, napoletano, nepalese, norvegese, olandese, persiano,
                    polacco, portoghese, romeno, rumeno, russo, sardo, segni, serbo, slovacco, sloveno,
                    spagnolo, svedese, swahili, tedesco, thailandese, tibetano, turco, ucraino,
                    ungherese, urdu, vietnamita, wolof""");

    /** What is small inside a sentence; names of tests and levels are not: {@code C1}. */
    private static final Set<String> COMMON =
            Words.set(
                    """
                    avanzata, avanzato, base, bilingue, buona, buono, conoscenza, di, discreta,
                    discreto, e, eccellente, elementare, fluente, intermedia, intermedio, limitata,
                    lingua, livello, madre, madrelingua, nativo, nozioni, o, ottima, ottimo, parlato,
                    principiante, professionale, scolastica, scolastico, scritto, sufficiente""");

    @Override
    String name(String language) {
        return small(language, LANGUAGES);
    }

    @Override
    String level(String fluency) {
        return Marked.inBrackets(small(fluency, COMMON));
    }
}
