package dk.spirekraft.measure;

import dk.spirekraft.web.Language;
import dk.spirekraft.web.Once;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The quiet periods of each municipality, school year by school year: the one place that plans, reminders and waves
/// look at (ADR 0035). A year that nobody has written down follows the general Danish rule; the first change of a year
/// writes all of it down.
@Component
public class QuietPeriods {

    private static final int YEARS = 5;

    private final JdbcClient db;

    QuietPeriods(JdbcClient db) {
        this.db = db;
    }

    /// The periods of one school year, oldest first.
    public List<QuietPeriod> of(UUID municipality, SchoolYear year) {
        return of(municipality, List.of(year));
    }

    /// The periods of all school years from this day's to three later.
    public QuietDays from(UUID municipality, LocalDate day) {
        return Once.asked(
                List.of("quiet", municipality, SchoolYear.of(day.minusMonths(1))), () -> years(municipality, day));
    }

    private QuietDays years(UUID municipality, LocalDate day) {
        return new QuietDays(of(
                municipality,
                Stream.iterate(SchoolYear.of(day.minusMonths(1)), SchoolYear::next)
                        .limit(YEARS)
                        .toList()));
    }

    /// True if Danish schools have no air on this day, whatever a municipality wrote down.
    public static boolean isUsual(LocalDate day) {
        return QuietWeeks.of(SchoolYear.of(day)).stream().anyMatch(period -> period.covers(day));
    }

    private List<QuietPeriod> of(UUID municipality, List<SchoolYear> years) {
        Map<Integer, List<QuietPeriod>> written =
                written(municipality, years.getFirst().begins(), years.getLast().begins());
        return years.stream()
                .flatMap(year -> written.getOrDefault(year.begins(), QuietWeeks.of(year)).stream())
                .toList();
    }

    private Map<Integer, List<QuietPeriod>> written(UUID municipality, int first, int last) {
        record Row(int year, QuietPeriod period) {}
        return db
                .sql("""
                select id, school_year, name, first_on, last_on from measure.quiet_period
                 where municipality = ? and school_year between ? and ? order by first_on, name
                """)
                .params(municipality, first, last)
                .query((row, number) -> new Row(row.getInt("school_year"), period(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::year, Collectors.mapping(Row::period, Collectors.toList())));
    }

    private static QuietPeriod period(ResultSet row) throws SQLException {
        return new QuietPeriod(
                Optional.of(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class));
    }

    /// Keeps these as all periods of the year, in place of what was there.
    @Transactional
    public void keep(UUID municipality, SchoolYear year, List<QuietPeriod> periods) {
        db.sql("delete from measure.quiet_period where municipality = ? and school_year = ?")
                .params(municipality, year.begins())
                .update();
        periods.forEach(period -> db.sql("""
                insert into measure.quiet_period (id, municipality, school_year, name, first_on, last_on)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UUID.randomUUID(),
                        municipality,
                        year.begins(),
                        period.name().in(Language.DANISH.tag()),
                        period.first(),
                        period.last())
                .update());
    }
}
