package dk.spirekraft.settings;

import dk.spirekraft.database.SetupFault;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

/// Looks at all settings before anything is begun with them: a wrong one stops the start with a sentence.
@Order(0)
class SettingsFirst implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext program) {
        List<String> faults = Settings.faults(program.getEnvironment());
        if (!faults.isEmpty()) throw new SetupFault(String.join(System.lineSeparator(), faults));
    }
}
