package dk.spirekraft.disclosure.audit;

import dk.spirekraft.disclosure.Column;

/// What one person answered in one column: the unknown that an attacker is after.
///
/// @param person row number, 0 or more
public record Answer(int person, Column column) {}
