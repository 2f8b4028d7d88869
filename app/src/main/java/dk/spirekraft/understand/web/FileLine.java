package dk.spirekraft.understand.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A line of a release's table for spreadsheets.
final class FileLine {

    private static final int COLUMNS = 9;

    private FileLine() {}

    /// The columns that are not given are empty.
    static List<String> of(String... fields) {
        return Stream.concat(Arrays.stream(fields), Stream.generate(() -> ""))
                .limit(COLUMNS)
                .toList();
    }

    static List<String> hidden(String kind, String name, String why) {
        return of(kind, name, "", "", "", "", "", "", why);
    }
}
