package dk.spirekraft.disclosure;

/// One question in one wave: each person has one answer in it, or none. *Answered* is a question like the others.
///
/// @param item the question; the same in every wave that asks it
/// @param wave any number that tells waves apart
public record Column(String item, int wave) {}
