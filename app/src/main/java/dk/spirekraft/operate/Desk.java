package dk.spirekraft.operate;

import dk.spirekraft.settings.EmptyIsUnset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// What commands work with: the settings of this machine, and the program itself where one needs it.
///
/// @param program what the program is made of
/// @param settings come before those of the machine
record Desk(List<Class<?>> program, Map<String, Object> settings) {

    Desk {
        program = List.copyOf(program);
        settings = Map.copyOf(settings);
    }

    /// The settings of environment and file.
    Environment environment() {
        ConfigurableEnvironment environment = own();
        EmptyIsUnset.in(environment);
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    private ConfigurableEnvironment own() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("command", settings));
        return environment;
    }

    /// Does work with a part of the program, which is started without pages and without jobs, beside one that may run
    /// already, and stopped again.
    <B> Told within(Class<B> part, Function<B, Told> work) {
        try (ConfigurableApplicationContext started = started()) {
            return work.apply(started.getBean(part));
        }
    }

    private ConfigurableApplicationContext started() {
        var environment = own();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "beside",
                        Map.of(
                                "spirekraft.beside", "true",
                                "spirekraft.demo", "false",
                                "spring.main.banner-mode", "off",
                                "logging.threshold.console", "warn")));
        var application = new SpringApplication(program.toArray(Class<?>[]::new));
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setRegisterShutdownHook(false);
        application.setEnvironment(environment);
        return application.run();
    }
}
