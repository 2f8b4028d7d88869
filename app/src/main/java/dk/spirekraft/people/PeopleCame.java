package dk.spirekraft.people;

/// Published within the transaction in which somebody was given a role at a school.
public record PeopleCame(School school) {}
