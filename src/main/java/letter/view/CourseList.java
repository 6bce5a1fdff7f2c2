package letter.view;

import letter.document.Extra;
import letter.profile.Course;
import letter.profile.Education;
import letter.profile.Profile;
import letter.profile.Usage;
import letter.value.Keyword;
import letter.value.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** All courses: those with an entry of their own, and those that an education names. */
final class CourseList {
    private CourseList() {}

    /** What has an entry of its own comes first, and is not repeated. */
    static List<Course> of(Profile profile, LocalDate date) {
        if (!isNamed(profile.education())) {
            return profile.courses();
        }
        List<Course> courses = new ArrayList<>(profile.courses());
        Set<String> known = new HashSet<>();
        for (Course course : courses) {
            known.add(key(course.name()));
        }
        for (Education education : profile.education()) {
            if (Standing.of(EntryKind.EDUCATION, education, date) != Standing.AHEAD) {
                for (Text name : education.courses()) {
                    if (known.add(key(name))) {
                        courses.add(course(name, education));
                    }
                }
            }
        }
        return courses;
    }

    private static boolean isNamed(List<Education> studies) {
        for (Education study : studies) {
            if (!study.courses().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String key(Text name) {
        String folded = Keyword.of(name).folded();
        return folded.isEmpty() ? name.value() : folded;
    }

    private static Course course(Text name, Education education) {
        Usage usage =
                new Usage(
                        Optional.empty(),
                        OptionalInt.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Extra.none(),
                        education.usage().at());
        return new Course(name, education.institution(), Optional.empty(), Optional.empty(), usage);
    }
}
