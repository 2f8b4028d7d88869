package dk.spirekraft.web;

/// What a page is about. A phase says so of its own pages and knows nothing of who uses it.
///
/// @param kind a word of the phase, such as `rutine`
/// @param id its name among its kind, as in addresses
public record Subject(String kind, String id) {}
