package dk.spirekraft.cli;

/// A file that can't be used; the message names file, line and column, and what is allowed.
final class Refused extends RuntimeException {

    Refused(String problem) {
        super(problem);
    }
}
