package letter.profile;

import letter.value.Text;

import java.util.List;

/** One text, or a list of them. */
public record OneOrMore(List<Text> texts) {
    public OneOrMore {
        texts = List.copyOf(texts);
    }
}
