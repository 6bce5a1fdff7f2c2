package letter.template;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Variable;

import java.lang.reflect.RecordComponent;
import java.util.Optional;

/** Says of a value that is not there which one it is, what would fill it, and where. */
final class MissingValue {
    private final Tag tag;
    private Optional<Location> place = Optional.empty();
    private String from = "";
    private String absent = "";

    private MissingValue(Tag tag) {
        this.tag = tag;
    }

    static Diagnostic diagnose(Tag tag, ValueStack around) {
        MissingValue missing = new MissingValue(tag);
        missing.follow(around);
        return missing.diagnostic();
    }

    /** Goes the way of the name again, up to the step that led nowhere. */
    private void follow(ValueStack around) {
        int scope = Lookup.indexOf(tag.path().get(0), around);
        if (scope < 0) {
            absent = tag.name();
            return;
        }
        for (int i = 0; i <= scope; i++) {
            enter(around.get(i));
        }
        Object value = around.get(scope);
        for (String name : tag.path()) {
            enter(value);
            from = source(value, name, from);
            absent = absent.isEmpty() ? name : absent + "." + name;
            value = Lookup.step(value, name);
            if (value == Lookup.ABSENT) {
                return;
            }
        }
        throw new IllegalStateException("'" + tag.name() + "' is not missing");
    }

    private void enter(Object value) {
        Optional<Location> known = Components.of(value.getClass()).place(value);
        if (known.isPresent()) {
            place = known;
        }
    }

    /** The path in the profile that fills this component; empty where it is composed. */
    private static String source(Object owner, String name, String before) {
        if (owner instanceof Extra) {
            return before.isEmpty() ? "" : before + "." + name;
        }
        if (!owner.getClass().isRecord()) {
            return "";
        }
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            Variable variable = component.getAnnotation(Variable.class);
            if (component.getName().equals(name) && variable != null) {
                return variable.from();
            }
        }
        return "";
    }

    private Diagnostic diagnostic() {
        String guard = "guard the tag: {{#" + absent + "}}…{{/" + absent + "}}";
        String hint = from.isEmpty() ? guard : "add " + from + at() + ", or " + guard;
        String message = "there is no value for '" + tag.name() + "'";
        return new Diagnostic(Code.MISSING_VALUE, tag.at(), message, Optional.of(hint));
    }

    private String at() {
        if (place.isEmpty()) {
            return "";
        }
        Location at = place.get();
        return at.hasLine()
                ? " at " + at.source().name() + ":" + at.line()
                : " in " + at.source().name();
    }
}
