package dk.spirekraft.measure;

/// A wave is over and its sheets are at rest. Told within the transaction that closes it, so that a closed wave always
/// has its release.
public record WaveClosed(Wave wave) {}
