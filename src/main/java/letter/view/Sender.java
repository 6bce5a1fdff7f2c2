package letter.view;

import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** The letterhead: who writes. */
public record Sender(
        Text name,
        Optional<Text> affiliation,
        List<Text> address,
        Optional<Text> phone,
        Optional<Text> email,
        Optional<Text> url) {}
