package dk.spirekraft.cli;

/// Options that do not go together, or say something that is not allowed; the message says what is.
final class Misused extends RuntimeException {

    Misused(String problem) {
        super(problem);
    }
}
