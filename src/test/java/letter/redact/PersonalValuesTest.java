package letter.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.profile.Profile;
import letter.value.Personal;
import letter.value.Text;

import org.junit.jupiter.api.Test;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

class PersonalValuesTest {
    /** What tells nobody who the applicant is; a new field is put here, or marked as personal. */
    private static final Set<String> HARMLESS =
            Set.of(
                    "Award.summary",
                    "Award.title",
                    "Basics.label",
                    "Basics.summary",
                    "Certificate.name",
                    "Course.name",
                    "Education.area",
                    "Education.courses",
                    "Education.score",
                    "Education.studyType",
                    "Interest.name",
                    "JobPosting.description",
                    "JobPosting.experience",
                    "JobPosting.qualifications",
                    "JobPosting.responsibilities",
                    "JobPosting.salary",
                    "JobPosting.schema",
                    "JobPosting.type",
                    "Meta.canonical",
                    "Meta.lastModified",
                    "Meta.version",
                    "OnlineProfile.network",
                    "Participation.edition",
                    "Participation.event",
                    "Participation.organizer",
                    "Participation.project",
                    "Participation.role",
                    "PostalAddress.countryCode",
                    "Profile.schema",
                    "Project.description",
                    "Project.highlights",
                    "Project.name",
                    "Project.roles",
                    "Project.type",
                    "Publication.publisher",
                    "Publication.summary",
                    "Reader.title",
                    "Recipient.address",
                    "Recipient.body",
                    "Recipient.organization",
                    "Recipient.title",
                    "Reference.reference",
                    "Skill.level",
                    "Skill.name",
                    "SkillAsked.keywords",
                    "SkillAsked.level",
                    "SkillAsked.name",
                    "SpokenLanguage.fluency",
                    "SpokenLanguage.language",
                    "Target.edition",
                    "Target.keywords",
                    "Target.name",
                    "Target.organization",
                    "Target.phrase",
                    "Target.place",
                    "Target.series",
                    "Target.topics",
                    "Target.url",
                    "Usage.id",
                    "Usage.keywords",
                    "Usage.phrase",
                    "Volunteer.highlights",
                    "Volunteer.position",
                    "Volunteer.summary",
                    "Wording.closing",
                    "Wording.enclosures",
                    "Wording.layout",
                    "Wording.salutation",
                    "Wording.subject",
                    "Wording.template",
                    "Work.description",
                    "Work.highlights",
                    "Work.position",
                    "Work.summary");

    private final Set<Class<?>> seen = new HashSet<>();
    private final Set<String> unmarked = new TreeSet<>();

    @Test
    void every_text_of_a_profile_is_personal_or_known_to_be_harmless() {
        look(Profile.class);
        Set<String> neither = new TreeSet<>(unmarked);
        neither.removeAll(HARMLESS);
        assertEquals(Set.of(), neither, "mark with @Personal, or declare harmless");
    }

    @Test
    void what_is_declared_harmless_is_there_and_not_marked() {
        look(Profile.class);
        Set<String> stale = new TreeSet<>(HARMLESS);
        stale.removeAll(unmarked);

        assertEquals(Set.of(), stale);
    }

    private void look(Class<?> type) {
        if (!type.isRecord() || !seen.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAnnotation(Personal.class) == null) {
                look(component.getGenericType(), type.getSimpleName() + "." + component.getName());
            }
        }
    }

    private void look(Type type, String name) {
        if (type == Text.class) {
            unmarked.add(name);
        } else if (type instanceof ParameterizedType of) {
            look(of.getActualTypeArguments()[0], name);
        } else if (type instanceof Class<?> raw) {
            look(raw);
        }
    }
}
