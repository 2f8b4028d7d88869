package dk.spirekraft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// Modules use only each other's faces, and a phase looks back but never ahead.
class ModularityTests {

    static final ApplicationModules MODULES = ApplicationModules.of(Spirekraft.class);

    @Test
    void modulesUseOnlyEachOthersFaces() {
        MODULES.verify();
    }

    @Test
    void aPhaseLooksBackButNeverAhead() {
        MODULES.forEach(module -> module.getDirectDependencies(MODULES)
                .uniqueModules()
                .forEach(used -> assertThat(phase(used))
                        .as("%s uses %s", module.getDisplayName(), used.getDisplayName())
                        .isLessThanOrEqualTo(phase(module))));
    }

    private static int phase(ApplicationModule module) {
        return Character.digit(module.getDisplayName().charAt(0), 10);
    }
}
