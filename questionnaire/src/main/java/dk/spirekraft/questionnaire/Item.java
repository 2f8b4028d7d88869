package dk.spirekraft.questionnaire;

import dk.spirekraft.yaml.LocalText;

/// One statement or question to answer.
///
/// @param part the id of the part it stands in
/// @param reverse true if agreeing speaks against what its scales measure
public record Item(String id, String part, LocalText text, boolean reverse) {}
