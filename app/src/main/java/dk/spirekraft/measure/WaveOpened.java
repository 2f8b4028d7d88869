package dk.spirekraft.measure;

/// A wave was opened and its participants are frozen; answering begins then or later. Told within the transaction that
/// opens it.
public record WaveOpened(Wave wave) {}
