package dk.spirekraft.measure;

import java.util.List;

/// Which piles of a closed wave may be told apart. It is decided by counts alone where results are made, and asked here
/// so that what is published of ballots is cut the same way.
public interface ToldApart {

    /// Piles that are shown together.
    ///
    /// @param units their units by name
    /// @param answered how many sheets came
    record Group(List<String> units, int answered) {

        public Group {
            units = List.copyOf(units);
        }
    }

    /// The groups of a closed wave; none where only the whole school is shown.
    List<Group> of(Wave closed);
}
