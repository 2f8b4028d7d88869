package dk.spirekraft.measure.web;

import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.PageContent;
import java.util.List;
import java.util.Optional;

/// The status of one measurement. While it is open, answers are known as one number for the whole school, from this
/// morning.
///
/// @param invitations how the personal invitations stand, empty where slips are the only way
/// @param dialogue when the result is looked at, empty for answers gathered elsewhere
/// @param least from how many answers anything is shown
/// @param works true if the visitor may open, print, extend and close
/// @param prints true if the visitor may read and print the matter around it
/// @param imports true if the visitor may bring in what was gathered elsewhere beside it
/// @param dialogueOn the day of the dialogue as a form holds it
/// @param wished what was wished last, as typed, where it was refused
public record WavePage(
        String title,
        String heading,
        String address,
        String state,
        String dialogue,
        Wished wished,
        Optional<NextStep> next,
        Phase phase,
        List<String> advice,
        Answered answered,
        List<Pile> piles,
        Reminder reminder,
        Optional<Invitations> invitations,
        int least,
        String dialogueOn,
        boolean works,
        boolean prints,
        boolean imports)
        implements PageContent {

    /// What can be done with it now.
    public enum Phase {
        PLANNED,
        /// Opened, and answering has yet to begin.
        WAITING,
        OPEN,
        CLOSED
    }

    /// How many of those who could have answered.
    public record Answered(int answered, int eligible, String words) {}

    /// A pile of slips.
    ///
    /// @param count how many are suggested to be printed now
    /// @param spare what a slip more means, empty while there is not one for everybody
    public record Pile(int number, String name, String printed, int count, String spare) {

        /// The field that takes how many to print.
        public String field() {
            return SlipsForm.field(number);
        }

        /// The box to tick where that is many more than there are colleagues.
        public String more() {
            return "more-" + number;
        }
    }

    /// Reminding everybody.
    ///
    /// @param latest when it was last done, empty for never
    /// @param possible true if it can be done now
    public record Reminder(String latest, boolean possible) {}

    /// Personal invitations.
    ///
    /// @param standing in words
    /// @param address where they are typed, empty when tokens are no longer collected
    /// @param keys the public page of keys and counts, empty before there are any
    public record Invitations(List<String> standing, String address, String keys) {

        public Invitations {
            standing = List.copyOf(standing);
        }
    }

    public WavePage {
        advice = List.copyOf(advice);
        piles = List.copyOf(piles);
    }
}
