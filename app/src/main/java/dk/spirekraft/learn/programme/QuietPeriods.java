package dk.spirekraft.learn.programme;

import dk.spirekraft.measure.QuietCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The quiet periods of each municipality, school year by school year. A year that nobody has written down follows the
/// general Danish rule; the first change of a year writes all of it down.
@Component
public class QuietPeriods {

    private final JdbcClient db;

    QuietPeriods(JdbcClient db) {
        this.db = db;
    }

    /// The periods of one school year, oldest first.
    public List<QuietPeriod> of(UUID municipality, SchoolYear year) {
        List<QuietPeriod> written = written(municipality, year);
        return written.isEmpty() ? general(year) : written;
    }

    /// The periods of all school years from this day's to three later.
    public QuietDays from(UUID municipality, LocalDate day) {
        return new QuietDays(Stream.iterate(SchoolYear.of(day.minusMonths(1)), SchoolYear::next)
                .limit(5)
                .flatMap(year -> of(municipality, year).stream())
                .toList());
    }

    private static List<QuietPeriod> general(SchoolYear year) {
        return QuietCalendar.between(year.first(), year.last()).stream()
                .map(quiet -> new QuietPeriod(Optional.empty(), quiet.reason(), quiet.first(), quiet.last()))
                .toList();
    }

    private List<QuietPeriod> written(UUID municipality, SchoolYear year) {
        return db.sql("""
                select id, name, first_on, last_on from learn.quiet_period
                 where municipality = ? and school_year = ? order by first_on, name
                """)
                .params(municipality, year.begins())
                .query((row, number) -> new QuietPeriod(
                        Optional.of(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class)))
                .list();
    }

    /// Keeps these as all periods of the year, in place of what was there.
    @Transactional
    public void keep(UUID municipality, SchoolYear year, List<QuietPeriod> periods) {
        db.sql("delete from learn.quiet_period where municipality = ? and school_year = ?")
                .params(municipality, year.begins())
                .update();
        periods.forEach(period -> db.sql("""
                insert into learn.quiet_period (id, municipality, school_year, name, first_on, last_on)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(UUID.randomUUID(), municipality, year.begins(), period.name(), period.first(), period.last())
                .update());
    }
}
