package dk.spirekraft.anchor.web;

/// Something to know, by its name.
///
/// @param address where to read on, empty where there is nothing more
public record Fact(String name, String text, String address) {

    static Fact of(String name, String text) {
        return new Fact(name, text, "");
    }
}
