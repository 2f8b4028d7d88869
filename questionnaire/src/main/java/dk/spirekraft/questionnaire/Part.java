package dk.spirekraft.questionnaire;

import dk.spirekraft.yaml.LocalText;

/// A group of items that follow each other on a form.
///
/// @param lead what to think of while answering them
public record Part(String id, LocalText lead) {}
