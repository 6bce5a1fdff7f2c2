package letter.language;

/** {@code немецкий (базовый)}: names of languages and levels are small in Russian. */
final class RussianFluency extends Fluency {
    @Override
    String name(String language) {
        return RussianNames.small(language);
    }

    @Override
    String level(String fluency) {
        return RussianNames.small(fluency);
    }
}
