package dk.spirekraft.learn.trial;

import dk.spirekraft.understand.PulseFigures;
import java.util.List;
import java.util.Optional;

/// One trial with all that belongs to it, but for what somebody wrote for themself.
///
/// @param notes newest first
/// @param question of its pulse, empty where none is asked
/// @param counts of its pulse, oldest week first
/// @param windows of its pulse where it is answered without names, oldest first
/// @param common what the group wrote when it looked back together
/// @param messages oldest first
public record TrialStory(
        Trial trial,
        List<TrialMembers.Carrier> carriers,
        List<TrialNotes.Note> notes,
        Optional<String> question,
        List<TrialPulses.Count> counts,
        List<PulseFigures.Window> windows,
        FourTexts common,
        List<TrialTalk.Message> messages) {

    public TrialStory {
        carriers = List.copyOf(carriers);
        notes = List.copyOf(notes);
        counts = List.copyOf(counts);
        windows = List.copyOf(windows);
        messages = List.copyOf(messages);
    }
}
