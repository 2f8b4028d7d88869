package dk.spirekraft.learn.programme.web;

import dk.spirekraft.measure.QuietPeriods;
import dk.spirekraft.measure.SchoolYear;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The municipality's quiet weeks, year by year.
@Controller
class QuietWeeksController {

    private static final String ADDRESS = "/kommune/stille-uger";
    private static final int YEARS = 4;
    private static final int BLANK_ROWS = 2;

    private final QuietPeriods quiet;
    private final AuditLog audit;
    private final Clock clock;

    QuietWeeksController(QuietPeriods quiet, AuditLog audit, Clock clock) {
        this.quiet = quiet;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView show(@RequestParam(required = false) @Nullable String aar, Visitor visitor, Words words) {
        SchoolYear year = new QuietForm(aar, null, null, null).schoolYear().orElseGet(this::thisYear);
        var rows = quiet.of(municipality(visitor), year).stream()
                .map(period -> new QuietForm.Row(
                        period.called(words),
                        period.first().toString(),
                        period.last().toString()))
                .toList();
        boolean general = quiet.of(municipality(visitor), year).stream()
                .allMatch(period -> period.id().isEmpty());
        return page(new Written(year, rows, general), Faults.NONE, words).drawnBy("learn/quiet");
    }

    @PostMapping(ADDRESS)
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView keep(@ModelAttribute QuietForm form, Visitor visitor, Words words) {
        if (form.schoolYear().isEmpty()) return SeeOther.to(ADDRESS);
        SchoolYear year = form.schoolYear().get();
        Faults faults = form.faults(year, words);
        if (!faults.isEmpty())
            return page(new Written(year, form.rows(), false), faults, words)
                    .drawnBy("learn/quiet", HttpStatus.UNPROCESSABLE_ENTITY);
        UUID municipality = municipality(visitor);
        quiet.keep(municipality, year, form.periods());
        audit.record(municipality, "quiet.written", year.written());
        return SeeOther.to(ADDRESS + "?aar=" + year.begins());
    }

    /// A year as it is written down, or as the general rule has it.
    private record Written(SchoolYear year, List<QuietForm.Row> rows, boolean general) {}

    private QuietPage page(Written written, Faults faults, Words words) {
        SchoolYear year = written.year();
        String heading = words.of("learn.quiet.title", year.written());
        boolean mayChange = Visitors.current()
                .filter(visitor -> visitor.isAny(Role.SECRETARIAT))
                .isPresent();
        var blank = Stream.generate(() -> new QuietForm.Row("", "", "")).limit(mayChange ? BLANK_ROWS : 0);
        return new QuietPage(
                faults.isEmpty() ? heading : words.of("web.fault") + ": " + heading,
                heading,
                String.valueOf(year.begins()),
                written.general(),
                Stream.iterate(thisYear(), SchoolYear::next)
                        .limit(YEARS)
                        .map(one ->
                                new QuietPage.Year(one.written(), ADDRESS + "?aar=" + one.begins(), one.equals(year)))
                        .toList(),
                Stream.concat(written.rows().stream(), blank).toList(),
                faults,
                mayChange);
    }

    private SchoolYear thisYear() {
        return SchoolYear.of(clock.instant().atZone(Words.ZONE).toLocalDate());
    }

    private static UUID municipality(Visitor visitor) {
        return visitor.municipalityAs(Role.SECRETARIAT, Role.ADMINISTRATION).orElseThrow(NotFound::new);
    }
}
