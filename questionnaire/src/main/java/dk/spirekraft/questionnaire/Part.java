package dk.spirekraft.questionnaire;

import dk.spirekraft.yaml.LocalText;

/// A group of items that follow each other on a form.
///
/// @param lead what to think of while answering them
/// @param sensitive true if it asks about offensive acts, illness and the like, which are told of larger groups only
public record Part(String id, LocalText lead, boolean sensitive) {}
