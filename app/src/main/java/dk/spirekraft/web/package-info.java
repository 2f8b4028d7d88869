/// What every page shares: frame, words, form faults, next step and navigation. Knows no phase: each phase
/// contributes its own [NavItem]s and [NextStep]s.
@ApplicationModule(
        displayName = "0 Web",
        allowedDependencies = {})
@NullMarked
package dk.spirekraft.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
