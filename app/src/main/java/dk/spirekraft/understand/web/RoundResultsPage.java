package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Rounds;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.RoundRelease.Link;
import dk.spirekraft.understand.RoundRelease.Place;
import dk.spirekraft.understand.RoundRelease.ScaleOfRound;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A round for its municipality: workplaces in the order of the alphabet, drawn together, and how scales go together.
/// The figures of the municipality's own schools stay at the schools.
///
/// @param address of the round
/// @param notes why something is not shown
/// @param together the municipality's own schools together, drawn; empty where there are none, or their interval is not
///     known
/// @param totals the same as numbers, which tell of no school by itself
public record RoundResultsPage(
        String title,
        String address,
        List<String> notes,
        Optional<Figure.Strips> together,
        List<Total> totals,
        List<Section> sections,
        List<LinkRow> links)
        implements PageContent {

    /// A scale over all schools, made of what each has released.
    ///
    /// @param range where it lies, in words, or why that is not known
    /// @param schools how many, four or more
    public record Total(String name, String mean, String range, int schools) {}

    /// One scale.
    ///
    /// @param flags how many lie clearly apart, and the expected share of wrong ones
    public record Section(Figure.Strips strips, String flags, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /// One workplace as numbers.
    public record Row(String name, int n, String mean, String level, String range, String say) {}

    /// Two scales, said of workplaces and of colleagues apart.
    public record LinkRow(
            String name, String between, String within, String betweenFigure, String withinFigure, String of) {

        /// The figures that the sentences rest on, for those who tap.
        public List<String> told() {
            return Stream.of(betweenFigure, withinFigure)
                    .filter(figure -> !figure.isEmpty())
                    .toList();
        }
    }

    public RoundResultsPage {
        notes = List.copyOf(notes);
        totals = List.copyOf(totals);
        sections = List.copyOf(sections);
        links = List.copyOf(links);
    }

    /// A round of which nothing may be seen yet.
    static RoundResultsPage waiting(Rounds.Round round, Words words) {
        return new RoundResultsPage(
                round.name(),
                address(round),
                List.of(words.of("understand.round.waiting")),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    static RoundResultsPage of(RoundWords round) {
        var shown = round.shown();
        List<Section> sections = shown.round().imported()
                ? shown.questionnaire().scales().stream()
                        .flatMap(scale ->
                                shown.release().scale(scale.id()).stream().map(drawn -> section(scale, drawn, round)))
                        .toList()
                : List.of();
        List<LinkRow> links =
                shown.release().links().stream().map(link -> link(link, round)).toList();
        return new RoundResultsPage(
                shown.round().name(),
                address(shown.round()),
                notes(round, sections, links),
                shown.round().imported() ? Optional.empty() : MunicipalStrips.of(round),
                shown.round().imported() ? List.of() : MunicipalStrips.totals(round),
                sections,
                links);
    }

    private static String address(Rounds.Round round) {
        return "/kommune/maalinger/" + round.id();
    }

    private static List<String> notes(RoundWords round, List<Section> sections, List<LinkRow> links) {
        var notes = new ArrayList<String>();
        if (!round.shown().round().imported()) notes.add(round.words().of("understand.round.atSchools"));
        else if (sections.isEmpty()) notes.add(round.words().of("understand.round.few"));
        if (links.isEmpty() && round.couldLink()) notes.add(round.words().of("understand.link.few"));
        return notes;
    }

    private static Section section(Scale scale, ScaleOfRound drawn, RoundWords round) {
        Optional<Double> reference =
                Optional.ofNullable(round.shown().references().get(scale.id()));
        List<Figure.Strips.Row> strips = drawn.places().stream()
                .map(place -> strip(scale, place, reference, round))
                .toList();
        Words words = round.words();
        var head = new Figure.Head(
                "r-" + scale.id(),
                words.of("understand.round.finding", round.name(scale)),
                words.of("understand.round.measure"),
                words.of(
                        "understand.round.source",
                        round.shown().round().name(),
                        drawn.places().size()));
        return new Section(
                new Figure.Strips(
                        head,
                        strips,
                        reference.map(mean -> new Figure.Strips.Compared(
                                words.of("understand.key.mean"), words.of("understand.mean"))),
                        ""),
                round.flags(scale, drawn),
                drawn.places().stream().map(place -> row(scale, place, round)).toList());
    }

    private static Figure.Strips.Row strip(Scale scale, Place place, Optional<Double> reference, RoundWords round) {
        Interval wide = place.interval(.95).cutTo(0, 100);
        var bands = new Figure.Bands(
                wide, place.interval(.8).cutTo(0, 100), place.interval(.5).cutTo(0, 100));
        Wave wave = wave(place, round);
        School school = round.schools().apply(wave);
        String say = round.place(scale, place);
        String spoken = round.words()
                .of(
                        "understand.round.spoken",
                        school.name(),
                        Percent.whole(place.level()),
                        Percent.whole(wide.low()),
                        Percent.whole(wide.high()),
                        say);
        String address = school.address() + "/maalinger/" + wave.number() + "/resultater/" + scale.id();
        return new Figure.Strips.Row(school.name(), address, say, "", place.level(), bands, reference, spoken);
    }

    private static Wave wave(Place place, RoundWords round) {
        return round.shown().waves().stream()
                .filter(wave -> wave.id().equals(place.wave()))
                .findFirst()
                .orElseThrow();
    }

    private static Row row(Scale scale, Place place, RoundWords round) {
        return new Row(
                round.schools().apply(wave(place, round)).name(),
                place.n(),
                Percent.whole(place.mean()),
                Percent.whole(place.level()),
                TableRow.range(place.interval(.95), round.words()),
                round.place(scale, place));
    }

    private static LinkRow link(Link link, RoundWords round) {
        var asked = round.shown().questionnaire();
        return new LinkRow(
                round.name(asked.scale(link.one()).orElseThrow()) + " · "
                        + round.name(asked.scale(link.other()).orElseThrow()),
                round.between(link),
                round.within(link),
                round.figure(link.between()),
                round.figure(link.within()),
                round.words().of("understand.link.of", link.people(), link.workplaces()));
    }
}
