package dk.spirekraft.database;

import java.io.File;
import java.nio.file.Path;

/// A folder in which only its owner can write, whatever is asked of it. The library opens the one with the server's
/// programs to all, and whoever could put a program there would run it as us.
final class OwnersFolder extends File {

    private static final long serialVersionUID = 1;

    OwnersFolder(Path path) {
        super(path.toString());
    }

    @Override
    public boolean setWritable(boolean writable, boolean ownerOnly) {
        return super.setWritable(writable, true);
    }
}
