package letter.pipeline;

import letter.diagnostic.Source;
import letter.language.Languages;
import letter.profile.Profiles;
import letter.value.LanguageTag;
import letter.value.PartialDate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;

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

    /** The usual template, while the profile is being read. */
    static void onTemplates(Templates templates, Request request) {
        take(new Template(templates, request));
    }

    /**
     * What it takes to write files, while letters are being made.
     *
     * @param any a file that is there
     */
    public static void onFiles(Path any) {
        take(new Writing(any));
    }

    /** What picocli lays out a help text with, while it reads the command line. */
    public static void onHelp() {
        take(new Help());
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
            FileSystems.getDefault();
            Profiles.prepare();
            // To have their classes loaded: each letter has a date, and most are in English.
            PartialDate.parse("2025-04-20").orElseThrow().firstDay();
            Languages.of(LanguageTag.ENGLISH);
        }
    }

    private record Template(Templates templates, Request request) implements Runnable {
        @Override
        public void run() {
            LanguageTag language = request.language().orElse(LanguageTag.ENGLISH);
            Source usual = Source.option("letter", Precedence.USUAL_TEMPLATE);
            Source asked = request.template().orElse(usual);
            templates.template(Asked.typed(asked), language);
        }
    }

    private record Writing(Path any) implements Runnable {
        /** So many bytes that the code for a block will have been compiled. */
        private static final int ENOUGH = 2048;

        @Override
        public void run() {
            Fingerprints.hexadecimal(new byte[ENOUGH]);
            try (InputStream opened = Files.newInputStream(any)) {
                opened.read();
            } catch (IOException unreadable) {
                // The classes are loaded all the same, which is what it was opened for.
            }
        }
    }

    private record Help() implements Runnable {
        @Override
        public void run() {
            BreakIterator.getLineInstance();
        }
    }
}
