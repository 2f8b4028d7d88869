package dk.spirekraft.cli.scenario;

import dk.spirekraft.disclosure.Suppression;
import java.util.List;

/// What became of a request.
public sealed interface Figure {

    Request request();

    /// A number.
    ///
    /// @param n people of its smallest column
    record Number(Request request, int n, double value, int decimals) implements Figure {}

    /// How many of each class, lowest first.
    record Counts(Request request, int n, List<Integer> counts, Classes classes) implements Figure {
        public Counts {
            counts = List.copyOf(counts);
        }
    }

    /// What is counted together.
    enum Classes {
        /// As asked for.
        ASKED,
        /// Under the middle, at it, over it: for groups too small for more.
        THREE,
        /// Every code by itself.
        EACH
    }

    /// Nothing.
    record Hidden(Request request, Suppression reason) implements Figure {}

    default boolean isPublished() {
        return !(this instanceof Hidden);
    }
}
