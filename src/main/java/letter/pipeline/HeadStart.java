package letter.pipeline;

import letter.diagnostic.Source;
import letter.profile.Profiles;
import letter.value.LanguageTag;

import java.util.Optional;

/**
 * Makes ready what nearly every letter needs on a second processor, which would be idle otherwise.
 * Nothing depends on it: whoever needs any of it sooner waits for it or makes it.
 */
public final class HeadStart implements Runnable {
    private final Runnable work;

    private HeadStart(Runnable work) {
        this.work = work;
    }

    /** What it takes to read a profile, while the command line is being read. */
    public static void onProfiles() {
        take(new Profile());
    }

    /** The usual template and layout, while the profile is being read. */
    static void onTemplates(Templates templates, Request request) {
        take(new Template(templates, request));
    }

    /** The digest with which files are recorded, while letters are being made. */
    public static void onFiles() {
        take(new Digest());
    }

    private static void take(Runnable work) {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread second = new Thread(new HeadStart(work), "head start");
            second.setDaemon(true);
            try {
                second.start();
            } catch (OutOfMemoryError crowded) {
                // The system allows no more threads: the first one does it all.
            }
        }
    }

    @Override
    public void run() {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
            // Whoever needs it comes upon the same, and tells of it.
        }
    }

    // Classes and no lambdas, which would cost more at start than is won.

    private record Profile() implements Runnable {
        @Override
        public void run() {
            Profiles.prepare();
        }
    }

    private record Template(Templates templates, Request request) implements Runnable {
        @Override
        public void run() {
            LanguageTag language = request.language().orElse(LanguageTag.ENGLISH);
            templates.template(asked(request.template(), Setup.USUAL_TEMPLATE), language);
            templates.layout(asked(request.layout(), Setup.USUAL_LAYOUT), request.form().formats());
        }

        private static Asked asked(Optional<Source> option, String usual) {
            Source source = option.orElse(Source.option("letter", usual));
            return new Asked(source.text(), source.whole());
        }
    }

    private record Digest() implements Runnable {
        @Override
        public void run() {
            Fingerprints.hexadecimal(new byte[0]);
        }
    }
}
