package dk.spirekraft.anchor.wheel;

import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// When each school does what it owes: as it said itself, else in the month that is suggested.
@Component
public class DutyPlans {

    private final JdbcClient db;
    private final Clock clock;

    DutyPlans(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// A duty and a month in which it is done; from there it comes round every so many years.
    public record Planned(YearDuty duty, YearMonth from) {

        /// The first time it comes round in or after this month.
        public YearMonth next(YearMonth now) {
            YearMonth at = from;
            while (at.isBefore(now)) at = at.plusYears(duty.years());
            return at;
        }
    }

    private record Row(String duty, int month, int year) {}

    /// All duties, in their order.
    public List<Planned> of(School school) {
        Map<String, Row> rows = db
                .sql("select duty, month, year from anchor.duty_plan where school = ?")
                .param(school.id())
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::duty, row -> row));
        YearMonth now = YearMonth.from(clock.instant().atZone(Words.ZONE));
        return Arrays.stream(YearDuty.values())
                .map(duty -> Optional.ofNullable(rows.get(duty.name()))
                        .map(row -> new Planned(duty, YearMonth.of(row.year(), row.month())))
                        .orElseGet(() -> new Planned(duty, soonest(duty.month(), now))))
                .toList();
    }

    private static YearMonth soonest(Month month, YearMonth now) {
        YearMonth thisYear = YearMonth.of(now.getYear(), month);
        return thisYear.isBefore(now) ? thisYear.plusYears(1) : thisYear;
    }

    /// Keeps when a school does it next.
    public void keep(School school, Planned planned) {
        db.sql("""
                insert into anchor.duty_plan (school, municipality, duty, month, year) values (?, ?, ?, ?, ?)
                on conflict (school, duty) do update set month = excluded.month, year = excluded.year
                """)
                .params(
                        school.id(),
                        school.municipality(),
                        planned.duty().name(),
                        planned.from().getMonthValue(),
                        planned.from().getYear())
                .update();
    }
}
