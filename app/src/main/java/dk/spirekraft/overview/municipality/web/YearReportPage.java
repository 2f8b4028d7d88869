package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.measure.SchoolYear;
import dk.spirekraft.overview.municipality.YearReport;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.Stream;

/// A school year for the main MED committee, in plain words: no school is named but by its public stories.
///
/// @param lead what the report is and is not
/// @param sections in the order in which a project goes
/// @param years other school years that can be looked at
public record YearReportPage(
        String title, String municipality, String lead, List<Section> sections, List<Year> years, String print)
        implements PageContent {

    public YearReportPage {
        sections = List.copyOf(sections);
        years = List.copyOf(years);
    }

    /// @param lines in sentences
    /// @param figures a table of means, none where there is nothing to tell
    /// @param patterns tables of what was tried
    public record Section(String name, List<String> lines, List<Figures> figures, List<PatternsPage.Table> patterns) {

        public Section {
            lines = List.copyOf(lines);
            figures = List.copyOf(figures);
            patterns = List.copyOf(patterns);
        }
    }

    /// The means of one round.
    public record Figures(String name, List<Mean> means) {

        public Figures {
            means = List.copyOf(means);
        }
    }

    /// @param range where it lies in words, or that it is not known and why
    public record Mean(String scale, String mean, String range, int schools) {}

    public record Year(String name, String address) {}

    static YearReportPage of(YearReport report, String municipality, SchoolYear now, Words words) {
        var sections = new YearSections(report, words);
        return new YearReportPage(
                words.of("overview.report.of", report.year().written()),
                municipality,
                words.of("overview.report.lead"),
                sections.all(),
                Stream.of(
                                new SchoolYear(report.year().begins() - 1),
                                report.year().next())
                        .filter(year -> year.begins() <= now.begins())
                        .map(year -> new Year(
                                words.of("overview.report.year", year.written()),
                                "/kommune/aarsrapport?aar=" + year.begins()))
                        .toList(),
                "/kommune/aarsrapport?vis=print&aar=" + report.year().begins());
    }
}
