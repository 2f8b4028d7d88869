package dk.spirekraft.disclosure.ledger;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.People;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What happened. No entry has an answer, a value, or a count under the minimum.
public sealed interface Entry {

    /// The version of the rules that entries follow whose atoms nobody moves between.
    int RULES = 1;

    /// The version that reckons with everybody who may have moved between teams ([dk.spirekraft.disclosure.Moves]).
    int RULES_OF_TEAMS = 2;

    /// What was shown before there was a ledger. It counts in all that comes after; that somebody could be guessed from
    /// it does not keep it out.
    int BEFORE_THE_LEDGER = 0;

    int wave();

    /// A wave opened: its atoms are frozen.
    ///
    /// @param wave a number of its own
    /// @param rules the version of the rules that decide about it
    /// @param least the smallest group that may be told of
    /// @param atoms who is in which, by row numbers that a person keeps from wave to wave
    /// @param areMovesTold true if it was told how many came to each since the wave before, or if there was none;
    ///     else each has a row more than people
    record Opened(int wave, int rules, MinGroupSize least, Map<String, People> atoms, boolean areMovesTold)
            implements Entry {

        public Opened {
            atoms = Collections.unmodifiableMap(new LinkedHashMap<>(atoms));
        }

        /// A wave of which nobody told who moved.
        public Opened(int wave, int rules, MinGroupSize least, Map<String, People> atoms) {
            this(wave, rules, least, atoms, false);
        }
    }

    /// Some items of a wave closed: from now on their answers stay as they are. Items that people left out more often
    /// close with other piles, in an entry of their own.
    ///
    /// @param items that close with these piles
    /// @param least the smallest group that these items may tell of; 10 for sensitive ones
    /// @param piles all that can be told apart; what is in none is not shown
    /// @param sheets hash of the frozen set of sheets
    record Closed(int wave, List<String> items, MinGroupSize least, List<Pile> piles, String sheets) implements Entry {

        public Closed {
            items = List.copyOf(items);
            piles = List.copyOf(piles);
        }
    }

    /// Atoms that are shown together.
    ///
    /// @param answered how many of them answered the item that fewest did
    record Pile(List<String> atoms, int answered) {

        public Pile {
            atoms = List.copyOf(atoms);
        }
    }

    /// A figure was released.
    ///
    /// @param id of its own in the whole ledger
    /// @param indicator the scale, item or question that it is the figure of
    /// @param items whose answers it is made of
    /// @param atoms whose people it is made of
    /// @param audience for whom; all audiences count as one
    record Released(int wave, String id, String indicator, List<String> items, List<String> atoms, String audience)
            implements Entry {

        public Released {
            items = List.copyOf(items);
            atoms = List.copyOf(atoms);
        }
    }
}
