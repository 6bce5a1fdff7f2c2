package letter.language;

import java.util.Set;

/** {@code anglais (courant)}: names of languages and levels are small in French. */
final class FrenchFluency extends Fluency {
    private static final Set<String> LANGUAGES =
            Words.set(
                    """
                    albanais, allemand, alsacien, anglais, arabe, arménien, basque, bengali, berbère,
                    breton, bulgare, catalan, chinois, coréen, corse, créole, croate, danois, espagnol,
                    estonien, finnois, français, grec, hébreu, hindi, hongrois, italien, japonais,
                    kabyle, langue, latin, letton, lituanien, mandarin, néerlandais, norvégien,
                    occitan, ourdou, persan, polonais, portugais, roumain, russe, serbe, slovaque,
                    slovène, suédois, swahili, tamoul, tchèque, thaï, turc, ukrainien, vietnamien,
                    wolof""");

    /** What is small inside a sentence; names of tests and levels are not: {@code B2}. */
    private static final Set<String> COMMON =
            Words.set(
                    """
                    avancé, base, bases, bilingue, bon, bonne, bonnes, connaissances, courant,
                    débutant, écrit, élémentaire, excellent, intermédiaire, langue, lu, maîtrise,
                    maternelle, natif, native, niveau, notions, parlé, professionnel, scolaire,
                    technique, très""");

    @Override
    String name(String language) {
        return LANGUAGES.contains(Words.first(language)) ? FrenchStudy.small(language) : language;
    }

    @Override
    String level(String fluency) {
        String level = Marked.inBrackets(fluency);
        return COMMON.contains(Words.first(level)) ? FrenchStudy.small(level) : level;
    }
}
