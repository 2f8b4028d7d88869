package dk.spirekraft.people;

/// Published within the transaction in which somebody gave up a role at a school.
///
/// @param member who they were there
public record PersonLeft(School school, People.Member member) {}
