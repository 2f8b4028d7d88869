package dk.spirekraft.overview.municipality;

import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.measure.SchoolYear;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// The days that something is told of: all until now, or those of a school year. What came later changes nothing of it.
record Span(LocalDate first, LocalDate last) {

    static final Span ALL = new Span(LocalDate.MIN, LocalDate.MAX);

    static Span of(SchoolYear year) {
        return new Span(year.first(), year.last());
    }

    boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// True for a trial that was going on within it, if only for a day.
    boolean has(Trial trial) {
        return trial.start().filter(this::isBegunBy).isPresent()
                && trial.decision()
                        .filter(decision -> day(decision.decidedAt()).isBefore(first))
                        .isEmpty();
    }

    /// What became of a trial by its end.
    Optional<Decision.Outcome> outcome(Trial trial) {
        return trial.decision()
                .filter(decision -> isBegunBy(decision.decidedAt()))
                .map(Decision::outcome);
    }

    private boolean isBegunBy(Instant moment) {
        return !day(moment).isAfter(last);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Words.ZONE).toLocalDate();
    }
}
