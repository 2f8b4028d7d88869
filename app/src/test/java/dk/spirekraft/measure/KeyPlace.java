package dk.spirekraft.measure;

import java.nio.file.Path;
import org.springframework.context.ApplicationContext;

/// Where the running program keeps the keys of its open waves.
public final class KeyPlace {

    private KeyPlace() {}

    public static Path of(ApplicationContext program) {
        return program.getBean(KeyFolder.class).path();
    }
}
