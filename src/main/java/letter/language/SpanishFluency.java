package letter.language;

import java.util.Set;

/** {@code inglés (nivel avanzado)}: languages are small in a sentence, however they are typed. */
final class SpanishFluency extends Fluency {
    /** What is small inside a sentence; names of tests and levels are not: {@code C1}. */
    private static final Set<String> COMMON =
            Words.set(
                    """
                    alto, avanzado, bajo, básico, básicos, bilingüe, bueno, competencia, competente,
                    conocimientos, conversación, de, elemental, fluido, hablante, intermedio, lectura,
                    lengua, materna, medio, muy, nativa, nativo, nivel, principiante, profesional""");

    private static final Set<String> LANGUAGES =
            Words.set(
                    """
                    afrikáans, aimara, albanés, alemán, árabe, aragonés, armenio, asturiano, bable,
                    bengalí, bielorruso, búlgaro, cantonés, castellano, catalán, checo, chino, coreano,
                    croata, danés, de, eslovaco, esloveno, español, española, esperanto, estonio,
                    euskara, euskera, finés, francés, galego, galés, gallego, georgiano, griego,
                    guaraní, hebreo, hindi, húngaro, indonesio, inglés, irlandés, islandés, italiano,
                    japonés, latín, lengua, letón, lituano, macedonio, maltés, mandarín, mapudungun,
                    maya, náhuatl, neerlandés, nepalí, noruego, occitano, otomí, persa, polaco,
                    portugués, quechua, romaní, rumano, ruso, señas, serbio, signos, suajili, sueco,
                    tailandés, tibetano, turco, ucraniano, urdu, valenciano, vasco, vietnamita, wolof""");

    @Override
    String name(String language) {
        return small(language, LANGUAGES);
    }

    @Override
    String level(String fluency) {
        return Marked.inBrackets(small(fluency, COMMON));
    }
}
