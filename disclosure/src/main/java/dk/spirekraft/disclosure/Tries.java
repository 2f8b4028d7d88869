package dk.spirekraft.disclosure;

/// How many changes of places a search may still try.
final class Tries {

    private long left;

    /// @param most 0 or more
    Tries(long most) {
        if (most < 0)
            throw new IllegalArgumentException("A search tries 0 or more changes, but not %d".formatted(most));
        this.left = most;
    }

    /// @return false if there are none left
    boolean take() {
        if (left == 0) return false;
        left--;
        return true;
    }

    boolean areSpent() {
        return left == 0;
    }

    long left() {
        return left;
    }
}
