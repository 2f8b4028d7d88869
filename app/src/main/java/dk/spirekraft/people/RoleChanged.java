package dk.spirekraft.people;

/// Published within the transaction in which somebody's role at a school became another of its group's.
///
/// @param before who they were there
record RoleChanged(School school, People.Member before) {}
