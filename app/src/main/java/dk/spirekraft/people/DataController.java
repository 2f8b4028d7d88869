package dk.spirekraft.people;

/// What staff are told of the municipality, which decides about their data (GDPR article 13). What it has not written
/// itself is empty.
///
/// @param name of the municipality
/// @param contact whom in the municipality to ask
/// @param officer how to reach its data protection officer
/// @param basis the law it measures by
public record DataController(String name, String contact, String officer, String basis) {}
