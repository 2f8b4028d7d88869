package dk.spirekraft.learn.template;

import dk.spirekraft.measure.Easter;
import dk.spirekraft.yaml.LocalText;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;

/// Days on which nothing is planned and nobody is reminded, in every year. A municipality starts from these.
///
/// @param id unique within the template
/// @param holiday true if the last week before it is kept free of reminders, too
public record QuietPeriod(String id, LocalText name, Span span, boolean holiday) {

    public boolean covers(LocalDate day) {
        return span.covers(day);
    }

    /// True if the day lies in the week before a holiday begins.
    public boolean isNearlyHere(LocalDate day) {
        return holiday && !covers(day) && covers(day.plusDays(7));
    }

    /// Which days of a year.
    public sealed interface Span {

        boolean covers(LocalDate day);

        /// Whole ISO weeks, from Monday to Sunday.
        record Weeks(int first, int last) implements Span {
            @Override
            public boolean covers(LocalDate day) {
                int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
                return week >= first && week <= last;
            }
        }

        /// From one day of the year to another, both included; over New Year where the last is before the first.
        record Days(MonthDay first, MonthDay last) implements Span {
            @Override
            public boolean covers(LocalDate day) {
                MonthDay of = MonthDay.from(day);
                boolean begun = !of.isBefore(first);
                boolean notOver = !of.isAfter(last);
                return first.isAfter(last) ? begun || notOver : begun && notOver;
            }
        }

        /// So many days before Easter Sunday to so many after it.
        record AroundEaster(int before, int after) implements Span {
            @Override
            public boolean covers(LocalDate day) {
                LocalDate easter = Easter.sunday(day.getYear());
                return !day.isBefore(easter.minusDays(before)) && !day.isAfter(easter.plusDays(after));
            }
        }
    }
}
