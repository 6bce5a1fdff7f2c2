package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/**
 * A position and who gives it, as far as they are known; without the {@code (m/w/d)} of an
 * advertisement.
 */
public record Job(Optional<Text> position, Optional<Text> employer) {
    public Job {
        if (position.isPresent()) {
            position = Optional.of(JobTitle.plain(position.get()));
        }
    }

    /** Without the last of several words, where it says what the sentence says already. */
    Job withoutLast(Set<String> said) {
        String name = position.isPresent() ? position.get().value() : "";
        int blank = name.lastIndexOf(' ');
        return blank > 0 && said.contains(Words.last(name))
                ? new Job(Optional.of(new Text(name.substring(0, blank))), employer)
                : this;
    }
}
