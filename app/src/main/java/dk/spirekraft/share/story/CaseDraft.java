package dk.spirekraft.share.story;

import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.share.catalogue.CaseMarks;
import dk.spirekraft.share.catalogue.CaseTexts;
import java.util.List;

/// A case story as its group writes it.
///
/// @param title 1 to 120 characters
/// @param namesSchool true if the school's name becomes public
/// @param checkedLater true if the group looked again at least three months after it decided
/// @param figures which released scales are told; their numbers are taken from the release, never typed
public record CaseDraft(
        String title,
        CaseTexts texts,
        CaseMarks marks,
        boolean namesSchool,
        boolean checkedLater,
        List<TrialPlan.Finding> figures) {

    public static final int LONGEST_TITLE = 120;

    public CaseDraft {
        figures = List.copyOf(figures);
        if (title.isBlank() || title.length() > LONGEST_TITLE)
            throw new IllegalArgumentException(
                    "A title has 1 to %d characters, but got '%s'".formatted(LONGEST_TITLE, title));
    }

    /// All that was typed, in one text.
    public String whole() {
        return title + "\n" + String.join("\n", texts.all());
    }
}
