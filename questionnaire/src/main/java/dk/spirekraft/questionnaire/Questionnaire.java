package dk.spirekraft.questionnaire;

import dk.spirekraft.yaml.LocalText;
import java.util.List;
import java.util.Optional;

/// A questionnaire in one version: what is asked, in which words, and which items make which scale.
///
/// @param version answers of different versions are never compared
/// @param validated false for instruments made for dialogue only
/// @param note what a user should know of it, such as that it is not validated
public record Questionnaire(
        String id,
        String version,
        LocalText title,
        String licence,
        String owner,
        boolean validated,
        LocalText note,
        List<String> languages,
        AnswerScale scale,
        List<Part> parts,
        List<Item> items,
        List<Scale> scales,
        List<Reference> references) {

    public Questionnaire {
        languages = List.copyOf(languages);
        parts = List.copyOf(parts);
        items = List.copyOf(items);
        scales = List.copyOf(scales);
        references = List.copyOf(references);
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /// True if the item is asked in a part that is.
    public boolean isSensitive(Item item) {
        return parts.stream().anyMatch(part -> part.sensitive() && part.id().equals(item.part()));
    }

    public Optional<Scale> scale(String id) {
        return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }
}
