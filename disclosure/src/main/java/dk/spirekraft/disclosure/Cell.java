package dk.spirekraft.disclosure;

/// The people of one column whose answers count alike in a figure.
public record Cell(Column column, People people) {

    public Cell {
        if (people.isEmpty())
            throw new IllegalArgumentException("A cell has people, but one of %s has none".formatted(column));
    }
}
