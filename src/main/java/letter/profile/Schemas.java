package letter.profile;

import letter.document.Schema;

/** The JSON Schemas of the files that users write. */
public final class Schemas {
    private Schemas() {}

    public static String profile() {
        return Schema.of(Profile.class, "A profile for letter", Profiles.CODECS);
    }

    /** Of what stands under {@code target} in a profile. */
    public static String target() {
        return Schema.of(Target.class, "A target for letter", Profiles.CODECS);
    }

    /** Of {@code template.yaml}. */
    public static String template() {
        return Schema.of(TemplateManifest.class, "A template of letter", Profiles.CODECS);
    }
}
