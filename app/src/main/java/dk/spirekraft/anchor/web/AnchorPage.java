package dk.spirekraft.anchor.web;

import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.PageContent;
import java.util.List;
import java.util.Optional;

/// What a school keeps doing: its routines first, then all that keeps them alive.
///
/// @param offers kept trials that have no home yet, each with the address of the form
/// @param over routines that ended
/// @param parts the other pages of this phase, each with where things stand
/// @param deletion the day on which the school is deleted, in a sentence, empty for none
public record AnchorPage(
        String title,
        String school,
        String address,
        boolean works,
        Optional<NextStep> next,
        List<Fact> offers,
        List<Card> routines,
        List<Fact> over,
        List<Fact> parts,
        String deletion)
        implements PageContent {

    public AnchorPage {
        offers = List.copyOf(offers);
        routines = List.copyOf(routines);
        over = List.copyOf(over);
        parts = List.copyOf(parts);
    }

    /// @param sleeping true for one that sleeps: it offers to be taken up again, adjusted or ended
    public record Card(
            String what, String place, String who, String when, String state, boolean sleeping, String address) {}
}
