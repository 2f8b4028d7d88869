package dk.spirekraft.disclosure;

/// A cell that nothing shown divides: whoever is in it is in the same shown groups of that column. All figures are
/// made from the clipped histograms of atoms.
public record Atom(Column column, People people) {

    public int size() {
        return people.size();
    }
}
