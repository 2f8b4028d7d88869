package dk.spirekraft.measure;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.core.env.Environment;

/// Which keys of open waves lie in this machine's folder, for whoever looks after it. A key itself is never told.
public final class KeysHere {

    private final KeyFolder folder;

    public KeysHere(Environment environment) {
        this.folder = new KeyFolder(environment, new SecureRandom());
    }

    public Path folder() {
        return folder.path();
    }

    /// True if the key with this fingerprint is here, without which the wave's sheets stay sealed.
    public boolean has(UUID wave, byte[] fingerprint) {
        return folder.read(wave)
                .filter(key -> Arrays.equals(key.fingerprint(), fingerprint))
                .isPresent();
    }
}
