package dk.spirekraft.people;

/// A file that goes with a letter.
///
/// @param type such as `text/calendar; method=REQUEST`
/// @param shown true where a mail program may show it as the letter itself, as it does with one invitation
public record Enclosure(String name, String type, String content, boolean shown) {}
