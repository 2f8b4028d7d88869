package dk.spirekraft.understand;

import dk.spirekraft.measure.Wave;

/// Everybody at the school may see the result of a wave from now on. Told within the transaction that opens it.
public record ResultShown(Wave wave) {}
