package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.overview.municipality.MunicipalDate;
import dk.spirekraft.people.School;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The dates of all schools, month by month.
///
/// @param feed the address for calendar programs, empty where there is none or it is not for this visitor
/// @param renews true for whoever may make a fresh one
public record MunicipalCalendarPage(String title, List<Month> months, String feed, boolean renews)
        implements PageContent {

    public MunicipalCalendarPage {
        months = List.copyOf(months);
    }

    public record Month(String name, List<Line> lines) {

        public Month {
            lines = List.copyOf(lines);
        }
    }

    /// @param schools by name, alphabetical
    /// @param address of the page about it, empty where that is this one
    public record Line(String when, String what, String schools, String address) {}

    static MunicipalCalendarPage of(List<MunicipalDate> dates, String feed, boolean renews, Words words) {
        var months = dates.stream()
                .collect(
                        Collectors.groupingBy(date -> YearMonth.from(date.first()), TreeMap::new, Collectors.toList()));
        return new MunicipalCalendarPage(
                words.of("overview.calendar.title"),
                months.entrySet().stream()
                        .map(month -> new Month(
                                words.month(month.getKey().atDay(1)),
                                month.getValue().stream()
                                        .map(date -> line(date, words))
                                        .toList()))
                        .toList(),
                feed,
                renews);
    }

    private static Line line(MunicipalDate date, Words words) {
        return new Line(
                when(date.first(), date.last(), words),
                date.what(),
                date.schools().stream().map(School::name).collect(Collectors.joining(", ")),
                date.path().equals("/kommune/kalender") ? "" : date.path());
    }

    private static String when(LocalDate first, LocalDate last, Words words) {
        return first.equals(last)
                ? words.date(first)
                : words.of("overview.calendar.days", words.date(first), words.date(last));
    }
}
