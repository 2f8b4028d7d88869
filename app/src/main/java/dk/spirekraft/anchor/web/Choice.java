package dk.spirekraft.anchor.web;

/// Something to choose from a list.
public record Choice(String value, String label, boolean chosen) {

    /// @param current the value that stands in the form
    static Choice of(String value, String label, String current) {
        return new Choice(value, label, value.equals(current));
    }
}
