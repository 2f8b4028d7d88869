package dk.spirekraft.database;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Begins with the database as soon as the settings are known, before any class of the program is looked for.
@Order(Ordered.LOWEST_PRECEDENCE)
class DatabaseFirst implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext program) {
        var coming = ComingDatabase.begin(program.getEnvironment());
        program.registerBean(ComingDatabase.class, () -> coming);
    }
}
