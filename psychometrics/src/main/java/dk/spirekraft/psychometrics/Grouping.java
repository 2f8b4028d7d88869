package dk.spirekraft.psychometrics;

import java.util.Arrays;

/// Which group each person belongs to. The array is kept and never changed; nor may the caller.
///
/// - Missing values: −1 is somebody without a group.
/// - Source: by definition.
///
/// @param of number of the group per person, 0 to `groups − 1`, or −1 for none
/// @param groups how many there are, with or without persons
public record Grouping(int[] of, int groups) {

    public Grouping {
        for (int group : of)
            if (group < -1 || group >= groups)
                throw new IllegalArgumentException(
                        "A group is 0 to %d, or -1 for none, but got %d".formatted(groups - 1, group));
    }

    /// Groups named by whole numbers, numbered in ascending order of their names.
    public static Grouping byName(int[] names) {
        int[] known = Arrays.stream(names).distinct().sorted().toArray();
        int[] of = new int[names.length];
        for (int i = 0; i < names.length; i++) of[i] = Arrays.binarySearch(known, names[i]);
        return new Grouping(of, known.length);
    }

    public int persons() {
        return of.length;
    }
}
