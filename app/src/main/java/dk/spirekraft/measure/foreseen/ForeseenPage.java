package dk.spirekraft.measure.foreseen;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Showable;
import dk.spirekraft.measure.AskedWave;
import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.questionnaire.Part;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What could be known about me? Each team with the figures that its people would be part of, and with how many others.
/// All teams stand on the one page, so that whoever looks says nothing of who they are.
///
/// @param back where the reader came from
/// @param least from how many answers anything is shown
/// @param rules what holds of this measurement and not of all, a sentence each
public record ForeseenPage(
        String title, String school, String measurement, String back, int least, List<String> rules, List<Team> teams)
        implements PageContent {

    /// @param figures that its people would be part of, the widest first, a sentence each
    public record Team(String name, List<String> figures) {

        public Team {
            figures = List.copyOf(figures);
        }
    }

    public ForeseenPage {
        rules = List.copyOf(rules);
        teams = List.copyOf(teams);
    }

    /// @param piles what may be told apart, as frozen, or before the opening as it would be today
    public static ForeseenPage of(AskedWave about, List<FrozenPile> piles, String back, Words words) {
        var maker = new Maker(about.wave().minGroupSize(), piles, words);
        return new ForeseenPage(
                words.of("measure.foreseen.title"),
                about.school().name(),
                words.of(
                        "measure.wave.name",
                        about.wave().number(),
                        words.month(about.wave().opensAt().atZone(Words.ZONE).toLocalDate())),
                back,
                maker.least().answers(),
                maker.rules(about),
                piles.stream()
                        .flatMap(pile -> pile.units().stream()
                                .map(unit -> new Team(
                                        unit.name(),
                                        maker.figures(
                                                pile, unit, about.wave().round().isPresent()))))
                        .toList());
    }

    private record Maker(MinGroupSize least, List<FrozenPile> piles, Words words) {

        /// What holds of this measurement and not of all.
        List<String> rules(AskedWave about) {
            List<String> rules = new ArrayList<>();
            if (about.questionnaire().parts().stream().anyMatch(Part::sensitive))
                rules.add(
                        words.of("measure.foreseen.sensitive", least.sensitive().answers()));
            if (about.wave().takesComments()) rules.add(words.of("measure.foreseen.comments", least.comments()));
            return rules;
        }

        List<String> figures(FrozenPile pile, FrozenPile.Unit unit, boolean inRound) {
            int everybody = piles.stream().mapToInt(FrozenPile::eligible).sum();
            if (!least.allows(everybody)) return List.of(words.of("measure.foreseen.nothing", least.answers()));
            List<String> figures = new ArrayList<>();
            if (inRound) figures.add(words.of("measure.foreseen.municipality"));
            figures.add(words.of(
                    "measure.foreseen.school",
                    everybody - 1,
                    words.of("measure.foreseen.kinds." + Showable.of(everybody, least))));
            if (piles.size() < 2) figures.add(words.of("measure.foreseen.noTeams"));
            else figures.addAll(team(pile, unit));
            return figures;
        }

        private List<String> team(FrozenPile pile, FrozenPile.Unit unit) {
            String names = FrozenPile.named(pile.names());
            return Stream.concat(
                            Stream.of(words.of("measure.foreseen.team", names, pile.eligible() - 1)),
                            unit.neighbour().stream()
                                    .flatMap(this::outside)
                                    .filter(other -> !pile.names().contains(other))
                                    .map(other -> words.of("measure.foreseen.neighbour", least.answers(), other)))
                    .toList();
        }

        private Stream<String> outside(UUID neighbour) {
            return piles.stream()
                    .flatMap(pile -> pile.units().stream())
                    .filter(unit -> unit.id().equals(neighbour))
                    .map(FrozenPile.Unit::name);
        }
    }
}
