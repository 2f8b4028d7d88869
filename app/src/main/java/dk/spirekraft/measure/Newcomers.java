package dk.spirekraft.measure;

/// How many came to a unit since the wave before, without who.
///
/// @param people new in the unit, 0 or more
/// @param fromHere those of them who were in another unit of the school then, 0 to all
public record Newcomers(int people, int fromHere) {

    /// Nobody came.
    public static final Newcomers NONE = new Newcomers(0, 0);

    public Newcomers {
        if (people < 0 || fromHere < 0 || fromHere > people)
            throw new IllegalArgumentException(
                    "Of 0 or more who came, 0 to all came from here, but got %d of %d".formatted(fromHere, people));
    }
}
