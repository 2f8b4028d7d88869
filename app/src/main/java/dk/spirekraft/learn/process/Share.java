package dk.spirekraft.learn.process;

/// So many of so many. Nothing of nothing is no figure yet.
public record Share(int done, int of) {

    public static final Share NONE = new Share(0, 0);

    /// @throws IllegalArgumentException if more were done than there are
    public Share {
        if (done < 0 || done > of)
            throw new IllegalArgumentException("A share is 0 to %d of %d, but got %d".formatted(of, of, done));
    }

    public boolean isEmpty() {
        return of == 0;
    }

    public Share plus(Share other) {
        return new Share(done + other.done, of + other.of);
    }

    Share plus(boolean one) {
        return new Share(done + (one ? 1 : 0), of + 1);
    }
}
