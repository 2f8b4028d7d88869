package dk.spirekraft.web;

/// A page that says one thing and leads on.
public record Notice(String title, String text, String action, String address) implements PageContent {}
