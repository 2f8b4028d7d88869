package dk.spirekraft.api;

/// What a key opens: one part of a school's addresses each.
public enum Scope {
    WAVES("maalinger"),
    RELEASES("udgivelser"),
    /// Units that may be told apart: the school's own, whoever else sees its result.
    UNITS("enheder"),
    DATES("datoer"),
    /// The only one with which anything is written.
    WEBHOOKS("webhooks");

    private final String part;

    Scope(String part) {
        this.part = part;
    }

    /// What stands in addresses behind the school.
    public String part() {
        return part;
    }

    /// The message key of its name.
    public String label() {
        return "api.scope." + name();
    }
}
