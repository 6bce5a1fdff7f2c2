package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.cli.Ran;
import letter.diagnostic.Code;
import letter.diagnostic.Exit;
import letter.document.Field;
import letter.language.Languages;
import letter.profile.Basics;
import letter.profile.Course;
import letter.profile.Education;
import letter.profile.Limits;
import letter.profile.Participation;
import letter.profile.Project;
import letter.profile.Reader;
import letter.profile.Recipient;
import letter.profile.Target;
import letter.profile.Usage;
import letter.profile.Wording;
import letter.value.LanguageTag;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the README lists is what there is. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");

    @Test
    void shows_the_letter_that_its_yaml_becomes() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("```yaml\n") + "```yaml\n".length();
        String profile = readme.substring(start, readme.indexOf("```", start));
        Ran ran = Ran.with(Map.of(), profile, "generate", "-");
        assertEquals("", ran.errors());
        contains(ran.output().replace("\n# ", "\n### "));
    }

    @Test
    void lists_every_exit_code() throws IOException {
        StringBuilder table = new StringBuilder("| code | meaning |\n|---|---|\n");
        for (Exit exit : Exit.values()) {
            table.append("| ").append(exit.status()).append(" | ");
            table.append(exit.meaning()).append(" |\n");
        }
        holds(table.toString());
    }

    @Test
    void lists_every_code_of_a_complaint() throws IOException {
        StringBuilder table = new StringBuilder("| code | severity | meaning |\n|---|---|---|\n");
        for (Code code : Code.values()) {
            String severity = code.severity().name().toLowerCase(Locale.ROOT);
            table.append("| `").append(code).append("` | ").append(severity);
            table.append(" | ").append(code.meaning()).append(" |\n");
        }
        holds(table.toString());
    }

    @Test
    void names_every_language_as_the_help_does() throws IOException {
        String help = Ran.letter("generate", "--help").output();
        String option = help.substring(help.indexOf("The language: "));
        String readme = Files.readString(README);
        String field = readme.substring(readme.indexOf("The language of the letter: "));
        for (LanguageTag tag : Languages.tags()) {
            Pattern named = Pattern.compile("\\A[^.|]*[ ,]" + tag.language() + "\\b");
            assertTrue(named.matcher(option).find(), () -> tag + " in the help");
            assertTrue(named.matcher(field).find(), () -> tag + " in the README");
        }
    }

    @Test
    void lists_every_field_that_is_letters_own() throws IOException {
        StringBuilder tables = new StringBuilder();
        fields(tables, "`letter`: what you want to say", Wording.class);
        fields(tables, "`target`, and each target file", Target.class);
        fields(tables, "`target.recipient`", Recipient.class);
        fields(tables, "`target.recipient.also[]`", Reader.class);
        fields(tables, "`target.limits`", Limits.class);
        fields(tables, "`courses[]`", Course.class);
        fields(tables, "`participation[]`", Participation.class);
        fields(tables, "every entry of every section", Usage.class);
        fields(tables, "`basics`, besides JSON Resume's", Basics.class);
        fields(tables, "`education[]`, besides JSON Resume's", Education.class);
        fields(tables, "`projects[]`, besides JSON Resume's", Project.class);
        holds(tables.toString());
    }

    private static void fields(StringBuilder out, String title, Class<? extends Record> type) {
        out.append("**").append(title).append("**\n\n| field | type | |\n|---|---|---|\n");
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = component.getAnnotation(Field.class);
            if (field != null && (field.own() || type == Usage.class)) {
                out.append("| `").append(component.getName()).append("` | ");
                out.append(type(component.getGenericType())).append(" | ");
                out.append(field.value()).append(" |\n");
            }
        }
        out.append('\n');
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType of) {
            String inner = type(of.getActualTypeArguments()[0]);
            return of.getRawType() == List.class ? "list of " + inner : inner;
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            List<String> words = new ArrayList<>();
            for (Object constant : raw.getEnumConstants()) {
                words.add(constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            return String.join(", ", words);
        }
        return switch (raw.getSimpleName()) {
            case "OptionalInt" -> "number";
            case "PartialDate" -> "date";
            case "LanguageTag" -> "language";
            case "Text", "Prose" -> raw.getSimpleName();
            default -> "map";
        };
    }

    /** What the README has from the section's first line on, up to what follows its last table. */
    private static void holds(String section) throws IOException {
        String readme = Files.readString(README);
        if (Boolean.getBoolean("letter.update")) {
            int start = readme.indexOf(section.substring(0, section.indexOf('\n')));
            int end = start + 1;
            for (int next = end; next > 0; next = readme.indexOf("\n\n", next + 1)) {
                boolean goesOn =
                        readme.startsWith("\n\n|", next) || readme.startsWith("\n\n**", next);
                end = next;
                if (next > start + 1 && !goesOn) {
                    break;
                }
            }
            readme = readme.substring(0, start) + section.strip() + readme.substring(end);
            Files.writeString(README, readme);
        }
        contains(section.strip());
    }

    private static void contains(String section) throws IOException {
        String readme = Files.readString(README);
        assertTrue(readme.contains(section), () -> "README.md should have\n" + section);
    }
}
