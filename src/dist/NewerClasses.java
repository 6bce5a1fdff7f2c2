import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar, uncompressed, and marks classes of Java 5 as classes of Java 6: the same code, which Java
 * takes into archives of classes only so. Picocli's are, and would be a quarter of each start.
 *
 * <pre>java NewerClasses.java FROM TO</pre>
 */
public final class NewerClasses {
    private static final int MAJOR_VERSION = 7;
    private static final byte JAVA_5 = 49;
    private static final byte JAVA_6 = 50;

    public static void main(String[] args) throws IOException {
        try (ZipFile from = new ZipFile(args[0]);
                OutputStream file = Files.newOutputStream(Path.of(args[1]));
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith(".class") && bytes[MAJOR_VERSION] == JAVA_5) {
                    bytes[MAJOR_VERSION] = JAVA_6;
                }
                to.putNextEntry(stored(entry, bytes));
                to.write(bytes);
            }
        }
    }

    private static ZipEntry stored(ZipEntry old, byte[] bytes) {
        ZipEntry entry = new ZipEntry(old.getName());
        entry.setTimeLocal(old.getTimeLocal());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
