package dk.spirekraft.settings;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// Takes our variables out of the environment that are there and empty, as a service's file leaves them: so each has
/// its
/// default.
public final class EmptyIsUnset implements EnvironmentPostProcessor, Ordered {

    private static final String VARIABLES = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    /// Before files are read, the place of which may be a variable.
    private static final int BEFORE_FILES = Ordered.HIGHEST_PRECEDENCE + 9;

    @Override
    public int getOrder() {
        return BEFORE_FILES;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication program) {
        in(environment);
    }

    public static void in(ConfigurableEnvironment environment) {
        if (!(environment.getPropertySources().get(VARIABLES) instanceof SystemEnvironmentPropertySource variables))
            return;
        Map<String, Object> left = new HashMap<>(variables.getSource());
        if (left.entrySet().removeIf(EmptyIsUnset::isOursAndEmpty))
            environment.getPropertySources().replace(VARIABLES, new SystemEnvironmentPropertySource(VARIABLES, left));
    }

    private static boolean isOursAndEmpty(Map.Entry<String, Object> variable) {
        return variable.getKey().startsWith("SPIREKRAFT_")
                && variable.getValue().toString().isBlank();
    }
}
