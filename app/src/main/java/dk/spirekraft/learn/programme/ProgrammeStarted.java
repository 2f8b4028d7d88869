package dk.spirekraft.learn.programme;

/// Published within the transaction that starts a programme.
public record ProgrammeStarted(Programme programme) {}
