package letter.view;

import letter.value.Variable;

import java.util.Optional;

/** Entries that go on at the date of the letter, and entries that have ended. */
public record Split<E>(
        @Variable("Those that go on") Optional<Group<E>> current,
        @Variable("Those that have ended") Optional<Group<E>> past) {}
