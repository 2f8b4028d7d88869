/// Learn: a programme of workshops and trial periods, the methods practised in them, and what came of it. Knows what
/// a school plans, tries, notes and decides; refuses to rank schools and to score people.
@ApplicationModule(
        displayName = "3 Learn",
        allowedDependencies = {"understand", "understand :: runs", "measure", "jobs", "people", "web", "database"})
@NullMarked
package dk.spirekraft.learn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
