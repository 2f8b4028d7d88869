package dk.spirekraft.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is published of a closed wave for everybody to check: invited, issued, slips and sheets, so that nobody can
/// have answered for others unnoticed. Cut as the results are, and never a count of fewer than the minimum.
@Component
public class Tallies {

    private final JdbcClient db;
    private final Surveys surveys;
    private final Slips slips;
    private final ToldApart toldApart;

    Tallies(JdbcClient db, Surveys surveys, Slips slips, ToldApart toldApart) {
        this.db = db;
        this.surveys = surveys;
        this.slips = slips;
        this.toldApart = toldApart;
    }

    /// The counts of one group, or of the whole school.
    ///
    /// @param units empty for the whole school
    /// @param eligible how many could answer
    /// @param ballots invited and issued, empty where too few were invited to be counted apart
    /// @param slips how many slips were printed
    /// @param sheets how many answered, empty where they are too few to be told
    public record Tally(
            List<String> units, int eligible, Optional<Ballots> ballots, int slips, Optional<Integer> sheets) {

        public Tally {
            units = List.copyOf(units);
        }

        /// @param issued tokens signed, at most one for each invitation
        public record Ballots(int invited, int issued) {}

        /// True if no more sheets came than tokens and slips went out.
        public boolean holds() {
            return sheets.isEmpty()
                    || ballots.isEmpty()
                    || sheets.get() <= ballots.get().issued() + slips;
        }
    }

    private record Count(int pile, int invited, int issued) {}

    /// The tallies of a closed wave: the whole school first, then each group, unless one of them had too few invited.
    public List<Tally> of(Wave closed) {
        var counts = db.sql("select pile, invited, issued from measure.ballot_count where wave = ?")
                .param(closed.id())
                .query(Count.class)
                .list();
        List<FrozenPile> piles = surveys.piles(closed);
        List<Slips.Pile> printed = slips.piles(closed);
        var tallier = new Tallier(closed, counts, piles, printed);
        Tally whole = tallier.tally(
                List.of(),
                numbers(piles, Set.of(), true),
                closed.closure().orElseThrow().sheets());
        List<Tally> groups = toldApart.of(closed).stream()
                .map(group -> tallier.tally(
                        group.units(), numbers(piles, new HashSet<>(group.units()), false), group.answered()))
                .toList();
        boolean apart = groups.size() > 1
                && groups.stream().allMatch(group -> group.ballots().isPresent());
        if (!apart) return List.of(whole);
        return Stream.concat(Stream.of(whole), groups.stream()).toList();
    }

    private static Set<Integer> numbers(List<FrozenPile> piles, Set<String> units, boolean all) {
        Set<Integer> numbers = new HashSet<>();
        for (FrozenPile pile : piles) if (all || units.containsAll(pile.names())) numbers.add(pile.number());
        return numbers;
    }

    private record Tallier(Wave wave, List<Count> counts, List<FrozenPile> piles, List<Slips.Pile> printed) {

        Tally tally(List<String> units, Set<Integer> numbers, int sheets) {
            int least = wave.opening().orElseThrow().minGroupSize();
            int invited = 0;
            int issued = 0;
            for (Count count : counts)
                if (numbers.contains(count.pile())) {
                    invited += count.invited();
                    issued += count.issued();
                }
            return new Tally(
                    units,
                    piles.stream()
                            .filter(pile -> numbers.contains(pile.number()))
                            .mapToInt(FrozenPile::eligible)
                            .sum(),
                    invited == 0 || invited >= least
                            ? Optional.of(new Tally.Ballots(invited, issued))
                            : Optional.empty(),
                    printed.stream()
                            .filter(pile -> numbers.contains(pile.number()))
                            .mapToInt(Slips.Pile::printed)
                            .sum(),
                    sheets >= least ? Optional.of(sheets) : Optional.empty());
        }
    }
}
