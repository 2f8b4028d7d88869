package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.anchor.check.AnchoringCheck;
import dk.spirekraft.anchor.check.Rung;
import dk.spirekraft.learn.process.Figure;
import dk.spirekraft.learn.process.Share;
import dk.spirekraft.overview.municipality.HelpWish;
import dk.spirekraft.overview.municipality.SchoolState;
import dk.spirekraft.overview.municipality.Way;
import dk.spirekraft.overview.municipality.web.MunicipalityPage.Anchoring;
import dk.spirekraft.overview.municipality.web.MunicipalityPage.Fact;
import dk.spirekraft.overview.municipality.web.MunicipalityPage.Link;
import dk.spirekraft.overview.municipality.web.MunicipalityPage.Wish;
import dk.spirekraft.people.Standing;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Puts what may be known of a school into words.
///
/// @param readsWishes false for whoever is not told what schools would like help with
record SchoolRows(boolean readsWishes, Map<UUID, Standing> standings, Words words) {

    MunicipalityPage.Row of(SchoolState state) {
        return new MunicipalityPage.Row(
                state.school(),
                way(state),
                Optional.ofNullable(standings.get(state.school().id())),
                readsWishes ? state.wishes().stream().map(this::wish).toList() : List.of(),
                state.results().stream()
                        .map(wave -> new Link(
                                WaveNames.of(wave, words),
                                state.school().address() + "/maalinger/" + wave.number() + "/resultater"))
                        .toList(),
                figures(state.figures(), words),
                state.anchoring().map(this::anchoring));
    }

    /// Empty for a school outside all programmes, of which there is nothing to say.
    private String way(SchoolState state) {
        if (state.way() == Way.NO_PROGRAMME) return "";
        String way = words.of(state.way().label());
        return state.next()
                .map(next -> words.of("overview.school.next", way, next.name(words), words.date(next.first())))
                .orElse(way);
    }

    Wish wish(HelpWish wish) {
        return new Wish(words.of(wish.topic().label()), wish.text(), since(wish.wishedAt()));
    }

    private String since(Instant at) {
        return words.date(at.atZone(Words.ZONE).toLocalDate());
    }

    /// The figures of a programme that are known, in the order in which one leads to the next.
    static List<Fact> figures(Map<Figure, Share> figures, Words words) {
        return Arrays.stream(Figure.values())
                .map(figure -> Map.entry(figure, figures.getOrDefault(figure, Share.NONE)))
                .filter(known -> !known.getValue().isEmpty())
                .map(known -> new Fact(
                        words.of(known.getKey().label()),
                        words.of(
                                "learn.process.share",
                                known.getValue().done(),
                                known.getValue().of())))
                .toList();
    }

    private Anchoring anchoring(AnchoringCheck check) {
        return new Anchoring(words.of("overview.school.anchoring", words.date(check.madeOn())), steps(check, words));
    }

    /// Each row of the ladder with its step in words.
    static List<Fact> steps(AnchoringCheck check, Words words) {
        return Arrays.stream(Rung.values())
                .map(rung -> new Fact(words.of(rung.label()), words.of(rung.step(check.step(rung)))))
                .toList();
    }
}
