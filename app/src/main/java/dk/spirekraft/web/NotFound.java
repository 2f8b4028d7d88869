package dk.spirekraft.web;

/// Thrown where there is nothing to show, or nothing that this visitor may know of. One page answers it with 404.
public class NotFound extends RuntimeException {

    public NotFound() {
        super("nothing here", null, false, false);
    }
}
