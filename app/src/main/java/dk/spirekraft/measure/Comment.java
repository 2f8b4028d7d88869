package dk.spirekraft.measure;

import java.util.List;

/// Words that a participant may add to their answers, where the wave takes comments: for the whole school, beside
/// nothing else, and outside everything that counting protects.
///
/// @param words at most [#MOST] characters, with line feeds between lines
public record Comment(String words) {

    /// The most characters, as a browser counts them.
    public static final int MOST = 500;

    /// The most bytes in UTF-8 that so many can have.
    static final int MOST_BYTES = 3 * MOST;

    /// Nothing written.
    public static final Comment NONE = new Comment("");

    public Comment {
        if (words.length() > MOST)
            throw new IllegalArgumentException(
                    "A comment has at most %d characters, but got %d".formatted(MOST, words.length()));
    }

    /// What somebody typed, as it is counted and kept: without blanks around it and what can't be seen.
    public static String tidied(String typed) {
        return typed.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .strip();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// All comments of a wave that may be kept.
    ///
    /// @param least how many there must be
    /// @return none at all where fewer wrote one
    static List<Comment> enough(List<SheetContent> sheets, int least) {
        List<Comment> written = sheets.stream()
                .map(SheetContent::comment)
                .filter(comment -> !comment.isEmpty())
                .toList();
        return written.size() < least ? List.of() : written;
    }

    @Override
    public String toString() {
        return "a comment";
    }
}
