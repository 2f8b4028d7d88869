package dk.spirekraft.measure.web;

import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.PageContent;
import java.util.List;
import java.util.Optional;

/// The status of one measurement. While it is open, answers are known as one number for the whole school, from this
/// morning.
///
/// @param least from how many answers anything is shown
/// @param works true if the visitor may open, print, extend and close
/// @param dialogueOn the day of the dialogue as a form holds it
/// @param fault why the last wish was refused, empty for none
public record WavePage(
        String title,
        String address,
        String state,
        String dialogue,
        String fault,
        Optional<NextStep> next,
        Phase phase,
        List<String> advice,
        Answered answered,
        List<Pile> piles,
        int least,
        String dialogueOn,
        boolean works)
        implements PageContent {

    /// What can be done with it now.
    public enum Phase {
        PLANNED,
        OPEN,
        CLOSED
    }

    /// How many of those who could have answered.
    public record Answered(int answered, int eligible, String words) {}

    /// A pile of slips.
    ///
    /// @param count how many are suggested to be printed now
    public record Pile(int number, String name, String printed, int count) {}

    public WavePage {
        advice = List.copyOf(advice);
        piles = List.copyOf(piles);
    }
}
