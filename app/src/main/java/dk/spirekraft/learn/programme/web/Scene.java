package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Root;
import java.time.LocalDate;
import java.util.List;

/// What a timeline is drawn from: what is seen, what is practised, and today.
///
/// @param sights in the order of time
/// @param roots oldest first
record Scene(List<Sight> sights, List<Root> roots, LocalDate today) {

    Scene {
        sights = List.copyOf(sights);
        roots = List.copyOf(roots);
    }

    /// Something above the ground.
    ///
    /// @param kind how it is drawn and listed
    /// @param label its name on the drawing
    /// @param sub the line below its name on the drawing
    /// @param name its name in the list
    /// @param detail the line below its name in the list
    record Sight(Kind kind, LocalDate day, boolean done, String label, String sub, String name, String detail) {

        Sight {
            if (label.isEmpty()) throw new IllegalArgumentException("What is seen on %s has no name".formatted(day));
        }
    }

    enum Kind {
        /// High above the ground, and roots hang on it.
        WORKSHOP,
        /// Lower, with words.
        LOW,
        /// Not drawn, but in the list.
        LISTED
    }
}
