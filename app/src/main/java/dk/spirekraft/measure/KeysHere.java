package dk.spirekraft.measure;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.core.env.Environment;

/// Which keys of open waves lie in this machine's folder, for whoever looks after it. A key itself is never told, and
/// none is made.
public final class KeysHere {

    private final Path folder;

    public KeysHere(Environment environment) {
        this.folder = KeyFolder.place(environment).toAbsolutePath();
    }

    public Path folder() {
        return folder;
    }

    /// True if the key with this fingerprint is here, without which the wave's sheets stay sealed.
    public boolean has(UUID wave, byte[] fingerprint) {
        return KeyFolder.read(folder, wave)
                .filter(key -> Arrays.equals(key.fingerprint(), fingerprint))
                .isPresent();
    }
}
