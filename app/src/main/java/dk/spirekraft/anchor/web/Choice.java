package dk.spirekraft.anchor.web;

/// Something to choose from a list.
public record Choice(String value, String label, boolean chosen) {}
