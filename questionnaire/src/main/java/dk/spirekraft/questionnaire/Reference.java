package dk.spirekraft.questionnaire;

/// A published value to compare with.
///
/// @param scale the id of the scale
/// @param mean on 0 to 100
/// @param source who published it, and where
public record Reference(String scale, double mean, String source) {}
