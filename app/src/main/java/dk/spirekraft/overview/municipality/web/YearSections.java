package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.anchor.check.Rung;
import dk.spirekraft.overview.municipality.HelpWish;
import dk.spirekraft.overview.municipality.Tried;
import dk.spirekraft.overview.municipality.YearReport;
import dk.spirekraft.overview.municipality.web.YearReportPage.Figures;
import dk.spirekraft.overview.municipality.web.YearReportPage.Mean;
import dk.spirekraft.overview.municipality.web.YearReportPage.Section;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tells a school year section by section. Where too few schools stand behind something, it says so instead.
record YearSections(YearReport report, Words words) {

    List<Section> all() {
        return List.of(
                of("overview.report.part.taking", taking()),
                new Section(
                        words.of("overview.report.part.measured"),
                        measured(),
                        report.rounds().stream().map(this::figures).toList(),
                        List.of()),
                new Section(
                        words.of("overview.report.part.tried"),
                        List.of(words.of(
                                report.patterns().isEmpty() ? "overview.report.untried" : "overview.patterns.text")),
                        List.of(),
                        PatternsPage.tables(report.patterns(), words)),
                of("overview.report.part.anchored", anchored()),
                of("overview.report.part.stories", stories()),
                of("overview.report.part.help", help()));
    }

    private Section of(String name, List<String> lines) {
        return new Section(words.of(name), lines, List.of(), List.of());
    }

    private List<String> taking() {
        if (report.schools() < Tried.FEWEST) return List.of(words.of("overview.report.few", Tried.FEWEST));
        List<String> lines = new ArrayList<>();
        lines.add(words.of("overview.report.taking", report.schools()));
        SchoolRows.figures(report.figures(), words)
                .forEach(fact -> lines.add(words.of("overview.report.fact", fact.name(), fact.text())));
        return lines;
    }

    private List<String> measured() {
        if (report.rounds().isEmpty()) return List.of(words.of("overview.report.unmeasured"));
        List<String> lines = new ArrayList<>();
        lines.add(words.of("overview.report.means"));
        report.rounds()
                .forEach(round -> lines.add(words.of(
                        "overview.report.round", round.name(), round.schools(), round.answered(), round.eligible())));
        return lines;
    }

    private Figures figures(YearReport.Measured round) {
        return new Figures(
                round.name(),
                round.scales().stream()
                        .map(one -> new Mean(
                                one.scale().name().in(words.language().tag()),
                                words.number(one.mean().mean(), 0),
                                one.mean()
                                        .range()
                                        .map(range -> words.of(
                                                "overview.report.range",
                                                words.number(range.low(), 0),
                                                words.number(range.high(), 0)))
                                        .orElse(words.of("understand.round.rangeUnknown")),
                                one.mean().schools()))
                        .toList());
    }

    private List<String> anchored() {
        if (report.anchoring().isEmpty()) return List.of(words.of("overview.report.unanchored", Tried.FEWEST));
        var shown = report.anchoring().get();
        List<String> lines = new ArrayList<>();
        lines.add(words.of("overview.report.anchored", shown.schools()));
        for (Rung rung : Rung.values()) {
            Integer holding = shown.holding().get(rung);
            String schools = holding == null
                    ? words.of("overview.patterns.few", Tried.FEWEST)
                    : words.of("learn.process.share", holding, shown.schools());
            lines.add(words.of("overview.report.fact", words.of(rung.label()), schools));
        }
        return lines;
    }

    private List<String> stories() {
        if (report.stories().isEmpty()) return List.of(words.of("overview.report.untold"));
        List<String> lines = new ArrayList<>();
        lines.add(words.of("overview.report.told", report.stories().size()));
        report.stories().forEach(story -> lines.add(story.draft().title()));
        return lines;
    }

    private List<String> help() {
        if (report.help().isEmpty()) return List.of(words.of("overview.report.fewAsk", Tried.FEWEST));
        var asked = report.help().get();
        List<String> lines = new ArrayList<>();
        lines.add(words.of("overview.report.ask", asked.schools()));
        Arrays.stream(HelpWish.Topic.values()).forEach(topic -> {
            int schools = asked.topics().getOrDefault(topic, 0);
            if (schools > 0)
                lines.add(words.of(
                        "overview.report.fact", words.of(topic.label()), words.of("overview.report.schools", schools)));
        });
        return lines;
    }
}
