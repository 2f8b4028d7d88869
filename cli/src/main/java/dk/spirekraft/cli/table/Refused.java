package dk.spirekraft.cli.table;

/// A file that can't be used; the message names file, line and column, and what is allowed.
public final class Refused extends RuntimeException {

    public Refused(String problem) {
        super(problem);
    }
}
