package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Rounds;
import dk.spirekraft.people.School;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// All rounds, and for the secretariat the form that opens one.
public record RoundsPage(
        String title, List<Rounds.Round> rounds, NewWavePage wave, RoundForm round, List<School> schools, boolean opens)
        implements PageContent {

    public RoundsPage {
        rounds = List.copyOf(rounds);
        schools = List.copyOf(schools);
    }
}
