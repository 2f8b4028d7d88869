package dk.spirekraft.learn.method.web;

/// One thing that can be chosen, in finished words.
public record Option(String value, String label, boolean chosen) {}
