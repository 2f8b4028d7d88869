package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.measure.SchoolYear;
import dk.spirekraft.overview.municipality.YearReports;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Words;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The yearly report to the main MED committee, on a page and on paper.
@Controller
class YearReportController {

    private final YearReports reports;
    private final People people;
    private final Clock clock;

    YearReportController(YearReports reports, People people, Clock clock) {
        this.reports = reports;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/kommune/aarsrapport")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView show(
            @RequestParam(required = false) @Nullable String aar,
            @RequestParam(required = false) @Nullable String vis,
            Visitor visitor,
            Words words) {
        Municipality municipality = Municipality.of(visitor);
        SchoolYear now = SchoolYear.of(clock.instant().atZone(Words.ZONE).toLocalDate());
        SchoolYear year = aar != null && aar.matches("20\\d\\d") ? new SchoolYear(Integer.parseInt(aar)) : now;
        return YearReportPage.of(
                        reports.of(municipality.id(), year), people.municipalityName(municipality.id()), now, words)
                .drawnBy("print".equals(vis) ? "overview/report-print" : "overview/report");
    }
}
